#pragma once

#include <filesystem>
#include <string>

#include "shared/base/clock.hpp"
#include "shared/base/random_source.hpp"
#include "shared/base/result.hpp"

/// What the program does besides running the kiosk. Each gives the text to be printed.
namespace baileo::app {

/// What a command works on; borrowed.
struct CommandLine {
    std::filesystem::path folder;  ///< the kiosk's data
    const Clock& clock;
    RandomSource& random;
};

/// Enrols this kiosk with a server by a one-time code and gives the words to compare with the console. Brings
/// the catalogue along if the server has one, so that the kiosk may never see a network again. Errors:
/// storage_busy while the kiosk runs; as sync::enrol().
[[nodiscard]] Result<std::string> enrol(const CommandLine& line, const std::string& server_url,
                                        const std::string& code);

/// The kiosk's status, also while it runs. Errors: not_found if there is no such data folder; storage errors.
[[nodiscard]] Result<std::string> status(const CommandLine& line, bool as_json);

/// Reads the whole journal and checks spelling, hashes and chain. Errors: storage_busy while the kiosk runs,
/// storage_corrupt with the place; other storage errors.
[[nodiscard]] Result<std::string> verify(const CommandLine& line);

/// Takes acknowledgements that a stick brings back and writes the journal from entry `first` on into that
/// folder. Errors: storage_busy while the kiosk runs; as sync::export_journal().
[[nodiscard]] Result<std::string> export_journal(const CommandLine& line, const std::string& folder,
                                                 std::uint64_t first);

/// Takes one acknowledgement that `baileo-server import-journal` wrote. Errors: storage_busy while the kiosk
/// runs; as sync::import_acknowledgement_file().
[[nodiscard]] Result<std::string> import_acknowledgement(const CommandLine& line, const std::string& file);

}  // namespace baileo::app
