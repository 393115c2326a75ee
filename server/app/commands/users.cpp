#include "server/app/commands.hpp"
#include "server/usecases/sign_in.hpp"

namespace baileo::app {

CommandOutcome run(const AddUser& command, usecases::Services services, const std::string& password) {
    const auto put = usecases::put_user(services, command.name, command.role, password);
    if (!put) return failed(put.error());
    return success("User " + command.name + " may sign in as " + std::string(word(command.role)) + ".\n");
}

CommandOutcome run(const ListUsers&, usecases::Services services) {
    const auto users = store::ask(services.store, [](store::Reader& reader) { return reader.users(); });
    if (!users) return failed(users.error());
    std::string output;
    for (const store::User& user : *users)
        output += user.name + "\t" + std::string(word(user.role)) + "\n";
    return success(std::move(output));
}

}  // namespace baileo::app
