#include "server/usecases/kiosks.hpp"

#include <fmt/format.h>

#include "server/app/commands.hpp"
#include "server/usecases/kiosk_list.hpp"
#include "server/usecases/kiosk_pin.hpp"
#include "shared/base/time_text.hpp"

namespace baileo::app {
namespace {

CommandOutcome done(const Status& status, std::string_view sentence) {
    if (!status) return failed(status.error());
    return success(std::string(sentence) + "\n");
}

/// "KTB7QM4X2H" -> "KTB7Q-M4X2H": easier to read out.
std::string in_halves(const std::string& code) {
    const auto half = static_cast<std::ptrdiff_t>(code.size() / 2);
    return {code.substr(0, code.size() / 2) + "-" + std::string(code.begin() + half, code.end())};
}

std::string line_of(const usecases::ListedKiosk& listed) {
    const store::Kiosk& kiosk = listed.kiosk;
    std::string line = fmt::format("{}  {:<9}  {}", kiosk.id.text(), word(kiosk.status), kiosk.name);
    if (!kiosk.place.empty()) line += ", " + kiosk.place;
    if (listed.waiting() > 0) line += fmt::format("  ({} entries still outside)", listed.waiting());
    if (kiosk.status == store::KioskStatus::pending)
        line += fmt::format("\n    its screen must show: {}", fmt::join(listed.confirmation_words, " "));
    return line + "\n";
}

}  // namespace

CommandOutcome run(const InviteKiosk& command, usecases::Services services) {
    const auto invitation = usecases::invite_kiosk(services, command.name, command.place);
    if (!invitation) return failed(invitation.error());
    if (command.json) return success(usecases::invitation_json(*invitation) + "\n");
    return success(fmt::format("Code for {}: {}\nGood once, until {}. The kiosk's id is {}.\n", command.name,
                               in_halves(invitation->code), to_rfc3339(invitation->expires_at),
                               invitation->kiosk.text()));
}

CommandOutcome run(const ListKiosks& command, usecases::Services services) {
    const auto kiosks = usecases::list_kiosks(services);
    if (!kiosks) return failed(kiosks.error());
    if (command.json) return success(usecases::kiosks_json(*kiosks) + "\n");
    std::string output;
    for (const auto& kiosk : *kiosks)
        output += line_of(kiosk);
    return success(output.empty() ? "No kiosks yet.\n" : std::move(output));
}

CommandOutcome run(const ConfirmKiosk& command, usecases::Services services) {
    return done(usecases::confirm_kiosk(services, command.kiosk), "The kiosk takes part.");
}

CommandOutcome run(const SuspendKiosk& command, usecases::Services services) {
    return done(usecases::suspend_kiosk(services, command.kiosk, command.reason, std::string(author)),
                "Its ballots are set aside until it is released.");
}

CommandOutcome run(const ReleaseKiosk& command, usecases::Services services) {
    return done(usecases::release_kiosk(services, command.kiosk, command.reason, std::string(author)),
                "Its ballots count again.");
}

CommandOutcome run(const RevokeKiosk& command, usecases::Services services) {
    return done(usecases::revoke_kiosk(services, command.kiosk), "The kiosk is shut out.");
}

CommandOutcome run(const SetKioskPin& command, usecases::Services services) {
    const auto pin = usecases::set_kiosk_pin(services, command.kiosk);
    if (!pin) return failed(pin.error());
    return success(
        fmt::format("The maintenance PIN is {}. Write it down now, it is not shown again.\n"
                    "The kiosk gets it when it next reaches this server.\n",
                    pin->text()));
}

}  // namespace baileo::app
