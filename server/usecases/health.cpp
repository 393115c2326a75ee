#include "server/usecases/health.hpp"

namespace baileo::usecases {

Status check_health(Services services) {
    return services.store.read([](store::Reader& reader) -> Status {
        const auto revision = reader.tally_revision();
        if (!revision) return tl::unexpected(revision.error());
        return {};
    });
}

}  // namespace baileo::usecases
