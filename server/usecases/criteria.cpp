#include "server/usecases/criteria.hpp"

namespace baileo::usecases {

Result<panel::Criteria> criteria(Services services) {
    return store::ask(services.store, [](store::Reader& reader) { return reader.panel().criteria(); });
}

Status set_criteria(Services services, const panel::Criteria& criteria) {
    if (auto sound = panel::check(criteria); !sound) return sound;
    return services.store.write([&](store::Writer& writer) -> Status {
        const auto begun = writer.panel().judging_has_begun();
        if (!begun) return tl::unexpected(begun.error());
        if (*begun)
            return failure(ErrorCode::conflict, "judging has begun; criteria and weights stay as they are");
        return writer.panel().set_criteria(criteria);
    });
}

}  // namespace baileo::usecases
