#pragma once

#include "server/app/command.hpp"
#include "server/app/outcome.hpp"
#include "server/usecases/services.hpp"

namespace baileo::app {

/// Who did what a command did, as far as decisions tell.
inline constexpr std::string_view author = "command line";

/// Carries out a command on the data. `input` is what it reads: the password for AddUser.
[[nodiscard]] CommandOutcome run(const DataCommand& command, usecases::Services services,
                                 const std::string& input);

// One function for each, in commands/.
[[nodiscard]] CommandOutcome run(const AddUser& command, usecases::Services services,
                                 const std::string& password);
[[nodiscard]] CommandOutcome run(const ListUsers& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const InviteKiosk& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const ListKiosks& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const ConfirmKiosk& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const SuspendKiosk& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const ReleaseKiosk& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const RevokeKiosk& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const SetKioskPin& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const Import& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const ImportJournal& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const CreateCodes& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const ListCodes& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const RevokeCodes& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const ShowTally& command, usecases::Services services);
[[nodiscard]] CommandOutcome run(const Recount& command, usecases::Services services);

}  // namespace baileo::app
