#include "server/app/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <sstream>

#include "server/usecases/ballot_codes.hpp"

namespace baileo::app {
namespace {

constexpr const char* examples = R"(
Examples:
  baileo-server init --data /var/lib/baileo
  baileo-server import --data /var/lib/baileo ./catalogue
  printf '%s\n' "$PASSWORD" | baileo-server user add ketua --role secretary --data /var/lib/baileo
  baileo-server serve --data /var/lib/baileo --port 8080
  baileo-server kiosk invite --name "Loket 3 Dukcapil" --data /var/lib/baileo
  baileo-server import-journal --data /var/lib/baileo /media/stick
  baileo-server panel criteria --data /var/lib/baileo criteria.json
  baileo-server tally --json --data /var/lib/baileo

Commands that work on the data may be run while the server runs: it then does them itself.)";

/// Adds options to a command; what they say is in `order` once the command line was read.
class CommandLine {
  public:
    explicit CommandLine(Order& order) : order_(order) {
        program_.require_subcommand(1);
        program_.fallthrough();
        program_.set_version_flag("--version", "baileo-server " BAILEO_VERSION);
        program_.footer(examples);
        program_.add_option("--data", order.data, "Folder with keys and database")->required();
        program_.add_flag("--verbose", order.verbose, "Log refused requests as well");
        init();
        serve();
        user();
        kiosk();
        import();
        import_journal();
        codes();
        panel();
        tally();
    }

    [[nodiscard]] std::optional<Advice> read(std::vector<std::string> arguments) {
        std::ranges::reverse(arguments);  // as the library wants them
        try {
            program_.parse(std::move(arguments));
        } catch (const CLI::ParseError& error) {
            std::ostringstream text;
            const int exit_code = program_.exit(error, text, text);
            return Advice{exit_code, text.str()};
        }
        return std::nullopt;
    }

  private:
    /// A subcommand that becomes this value when it is called.
    template <class Value>
    CLI::App* command(CLI::App& parent, const char* name, const char* help, Value& value) {
        CLI::App* const added = parent.add_subcommand(name, help);
        added->callback([this, &value] {
            if constexpr (std::is_constructible_v<DataCommand, Value>)
                order_.command = DataCommand(value);
            else
                order_.command = value;
        });
        return added;
    }

    void init() {
        auto* const added = command(program_, "init", "Make keys and an empty database in a folder", init_);
        added->add_option("--name", init_.server_name, "Name that the server signs with")
            ->default_val("baileo-server")
            ->check(CLI::Validator(server_name_fault, "NAME"));
    }

    void serve() {
        auto* const added = command(program_, "serve", "Answer kiosks and browsers until stopped", serve_);
        added->add_option("--host", serve_.host, "Address to listen on")->default_val("127.0.0.1");
        added->add_option("--port", serve_.port, "Port to listen on; 0 takes any free one")
            ->default_val(8080)
            ->check(CLI::Range(0, 65535));
        added->add_option("--port-file", serve_.port_file, "Write the port into this file once listening");
        added->add_option("--socket", serve_.socket,
                          "Listen on this unix socket instead, for a proxy in front");
        added->add_flag("--bind-public", serve_.bind_public,
                        "Allow an address that other machines reach, without a proxy");
        added->add_flag("--behind-tls", serve_.behind_tls,
                        "Browsers come by https: mark cookies accordingly");
        added
            ->add_option("--enrolments-per-minute", serve_.enrolments_per_minute,
                         "How many kiosks may try to enrol from one address")
            ->default_val(5)
            ->check(CLI::Range(1U, 10000U));
    }

    void user() {
        CLI::App* const users = program_.add_subcommand("user", "People who sign in to the console");
        users->require_subcommand(1);
        auto* const add =
            command(*users, "add",
                    "Add a user or replace password and role; the password is read from standard "
                    "input or asked for, 12 to 128 characters",
                    add_user_);
        add->add_option("name", add_user_.name, "2 to 32 of a-z 0-9 . -")->required();
        add->add_option_function<std::string>(
               "--role", [this](const std::string& word) { add_user_.role = *store::role_of(word); },
               "judge, secretary, admin or auditor")
            ->required()
            ->check(CLI::IsMember({"judge", "secretary", "admin", "auditor"}));
        command(*users, "list", "Show all users", list_users_);
    }

    void kiosk() {
        CLI::App* const kiosks = program_.add_subcommand("kiosk", "Kiosks and their state");
        kiosks->require_subcommand(1);
        auto* const invite = command(*kiosks, "invite", "Make a one-time code for a new kiosk", invite_);
        invite->add_option("--name", invite_.name, "What people call it")->required();
        invite->add_option("--place", invite_.place, "Where it stands");
        invite->add_flag("--json", invite_.json, "Print JSON");
        auto* const list = command(*kiosks, "list", "Show all kiosks", list_kiosks_);
        list->add_flag("--json", list_kiosks_.json, "Print JSON");
        with_id(
            command(*kiosks, "confirm", "Let a pending kiosk take part, after comparing its words", confirm_),
            confirm_.kiosk);
        with_reason(command(*kiosks, "suspend", "Set all ballots of a kiosk aside; can be undone", suspend_),
                    suspend_);
        with_reason(command(*kiosks, "release", "Count the ballots of a suspended kiosk again", release_),
                    release_);
        with_id(command(*kiosks, "revoke", "Shut a kiosk out for good; what it sent still counts", revoke_),
                revoke_.kiosk);
        with_id(
            command(*kiosks, "pin", "Make a new PIN for a kiosk's maintenance and show it once", set_pin_),
            set_pin_.kiosk);
    }

    static void with_id(CLI::App* command, domain::KioskId& id) {
        command
            ->add_option_function<std::string>(
                "kiosk", [&id](const std::string& text) { id = *domain::KioskId::parse(text); },
                "Its id, 16 hexadecimal digits, see kiosk list")
            ->required()
            ->check(CLI::Validator(kiosk_id_fault, "ID"));
    }

    static void with_reason(CLI::App* command, auto& value) {
        with_id(command, value.kiosk);
        command->add_option("--reason", value.reason, "Why; kept for ever")->required();
    }

    void import() {
        auto* const added =
            command(program_, "import", "Check a catalogue's folder and publish it, all or nothing", import_);
        added->add_option("folder", import_.folder, "competition.toml, units.csv, innovations.csv, pictures/")
            ->required();
    }

    void import_journal() {
        command(program_, "import-journal", "Take the journals that kiosks wrote onto a USB stick",
                import_journal_)
            ->add_option("files", import_journal_.files, "Files, or folders with such files")
            ->required();
    }

    void codes() {
        CLI::App* const codes = program_.add_subcommand("codes", "Ballot codes, good once, printed on slips");
        codes->require_subcommand(1);
        auto* const create = command(*codes, "create",
                                     "Make codes and write them to a table and a print sheet", create_codes_);
        create->add_option("--count", create_codes_.count, "How many")
            ->required()
            ->check(CLI::Range(std::uint64_t{1}, usecases::batch_limit));
        create->add_option("--to", create_codes_.stem, "Writes TO.csv and TO.html; neither may be there yet")
            ->required();
        create->add_option("--label", create_codes_.label, "What they are for; printed on each slip");
        command(*codes, "list", "Show all batches", list_codes_);
        auto* const revoke =
            command(*codes, "revoke", "Set ballots with the codes of a batch aside, for good", revoke_codes_);
        revoke->add_option("batch", revoke_codes_.batch, "Its number, see codes list")->required();
        revoke->add_option("--reason", revoke_codes_.reason, "Why; kept for ever")->required();
    }

    void panel() {
        CLI::App* const panel = program_.add_subcommand("panel", "What judges score by, and who scores what");
        panel->require_subcommand(1);
        command(*panel, "criteria", "Set the criteria, until the first mark is given", set_criteria_)
            ->add_option("file", set_criteria_.file, "JSON: criteria with weights and anchors")
            ->required();
        command(*panel, "assign", "Set the judges and give every innovation its own, evenly", assign_judges_)
            ->add_option("file", assign_judges_.file, "JSON: judges with the units they belong to")
            ->required();
    }

    void tally() {
        command(program_, "tally", "Show the running tally", tally_)
            ->add_flag("--json", tally_.json, "Print JSON");
        command(program_, "recount", "Count again from the entries alone and compare with the tally",
                recount_)
            ->add_flag("--json", recount_.json, "Print JSON");
    }

    static std::string kiosk_id_fault(const std::string& text) {
        return domain::KioskId::parse(text) ? "" : "is not 16 hexadecimal digits: " + text;
    }

    static std::string server_name_fault(const std::string& text) {
        const auto allowed = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '/';
        };
        const bool fits = !text.empty() && text.size() <= 64 && std::ranges::all_of(text, allowed);
        return fits ? "" : "must be 1 to 64 of a-z 0-9 - . /";
    }

    Order& order_;
    CLI::App program_{"The server of Baileo: takes in ballots, shows what they say.", "baileo-server"};
    Init init_;
    Serve serve_;
    AddUser add_user_;
    ListUsers list_users_;
    InviteKiosk invite_;
    ListKiosks list_kiosks_;
    ConfirmKiosk confirm_;
    SuspendKiosk suspend_;
    ReleaseKiosk release_;
    RevokeKiosk revoke_;
    SetKioskPin set_pin_;
    Import import_;
    ImportJournal import_journal_;
    CreateCodes create_codes_;
    ListCodes list_codes_;
    RevokeCodes revoke_codes_;
    SetCriteria set_criteria_;
    AssignJudges assign_judges_;
    ShowTally tally_;
    Recount recount_;
};

}  // namespace

tl::expected<Order, Advice> read_command_line(std::vector<std::string> arguments) {
    Order order;
    if (auto advice = CommandLine(order).read(std::move(arguments)))
        return tl::unexpected(std::move(*advice));
    return order;
}

}  // namespace baileo::app
