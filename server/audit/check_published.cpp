// What the server published and people decided: keys, manifest, catalogues, codes, decisions.
#include <fmt/format.h>

#include "server/audit/contents.hpp"
#include "server/audit/leaves.hpp"

namespace baileo::audit {
namespace {

constexpr std::string_view catalogue_folder = "catalogues/";

std::string catalogue_path(std::uint64_t version) {
    return fmt::format("{}{}.note", catalogue_folder, version);
}

std::size_t files_in(const Contents& contents, std::string_view folder) {
    std::size_t count = 0;
    for (auto file = contents.files.lower_bound(std::string(folder));
         file != contents.files.end() && file->first.starts_with(folder); ++file)
        ++count;
    return count;
}

bool is_decision(const DecisionRecord& decision) {
    return (decision.kind == "suspend" || decision.kind == "release") && !decision.reason.empty() &&
           !decision.author.empty();
}

}  // namespace

Finding check_keys(Contents& contents) {
    const auto file = contents.file("keys.json");
    if (!file) return "there is no file keys.json";
    const auto lines = lines_of(*file);
    if (!lines || lines->size() != 1) return "keys.json is not one line";
    auto keys = read_keys(lines->front());
    if (!keys) return "keys.json: " + keys.error().detail;
    const std::string& name = keys->server.name;
    if (keys->log != protocol::VerifierKey{log_name(name), keys->server.key})
        return "the log is not signed with the server's key";
    if (keys->publishing.name != name + "/publishing") return "the publishing key is of another server";
    if (contents.known.server && *contents.known.server != keys->server)
        return "the bundle is of another server, or of someone who took its name: its key is " +
               keys->server.text();
    contents.keys = std::move(*keys);
    return std::nullopt;
}

Finding check_manifest(Contents& contents) {
    const auto manifest = read_manifest(contents.files, contents.keys.server);
    if (!manifest) return manifest.error().detail;
    contents.kind = manifest->kind;
    return difference(contents.files, *manifest);
}

Finding check_catalogues(Contents& contents) {
    while (const auto note = contents.file(catalogue_path(contents.catalogues.size() + 1))) {
        const std::size_t version = contents.catalogues.size() + 1;
        auto manifest = protocol::read_catalogue_note(*note, contents.keys.publishing);
        if (!manifest) return fmt::format("catalogue {}: {}", version, manifest.error().detail);
        if (manifest->catalogue.version != version)
            return fmt::format("catalogue {} says that it is {}", version, manifest->catalogue.version);
        if (version > 1 &&
            manifest->catalogue.competition.id != contents.catalogues.front().catalogue.competition.id)
            return fmt::format("catalogue {} is of another competition", version);
        contents.catalogue_notes.push_back(*note);
        contents.catalogues.push_back(std::move(*manifest));
    }
    if (contents.catalogues.empty()) return "there is no catalogue 1";
    if (files_in(contents, catalogue_folder) != contents.catalogues.size())
        return fmt::format("catalogue {} is missing", contents.catalogues.size() + 1);
    return std::nullopt;
}

Finding check_codes(Contents& contents) {
    const domain::CodeCheck check = code_check_of(contents.catalogues);
    if (check.list.empty()) return std::nullopt;
    const auto list = contents.file("codes/" + check.list);
    if (!list) return "the list of ballot codes is missing";
    if (to_hex(crypto::sha256(*list)) != check.list)
        return "the list of ballot codes is not the one that was signed";
    contents.codes = listed_codes(*list);
    return std::nullopt;
}

Finding check_decisions(Contents& contents) {
    const auto file = contents.file("decisions.jsonl");
    if (!file) return "there is no file decisions.jsonl";
    auto lines = lines_of(*file);
    if (!lines) return "decisions.jsonl: " + lines.error().detail;
    for (const std::string_view line : *lines) {
        const std::size_t number = contents.decisions.size() + 1;
        auto decision = read_decision(line);
        if (!decision) return fmt::format("decision {}: {}", number, decision.error().detail);
        if (decision->number != static_cast<std::int64_t>(number))
            return fmt::format("decision {} is missing", number);
        if (!is_decision(*decision)) return fmt::format("decision {} is not complete", number);
        contents.decisions.push_back(std::move(*decision));
    }
    contents.decision_lines = std::move(*lines);
    return std::nullopt;
}

}  // namespace baileo::audit
