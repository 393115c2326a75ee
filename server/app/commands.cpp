#include "server/app/commands.hpp"

#include "shared/base/overloaded.hpp"

namespace baileo::app {

CommandOutcome run(const DataCommand& command, usecases::Services services, const std::string& input) {
    return std::visit(Overloaded{[&](const AddUser& add) { return run(add, services, input); },
                                 [&](const auto& other) { return run(other, services); }},
                      command);
}

}  // namespace baileo::app
