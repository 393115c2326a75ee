#include "shared/protocol/catalogue_manifest.hpp"

#include <limits>

#include "shared/crypto/sha256.hpp"
#include "shared/protocol/json_fields.hpp"

namespace baileo::protocol {
namespace {

using domain::Competition;
using domain::Form;
using domain::Innovation;
using domain::Unit;
using domain::UnitCode;
using nlohmann::json;

constexpr std::string_view note_title = "baileo-catalogue/1 ";

json to_json(const domain::LocalizedText& text) { return {{"id", text.id}, {"en", text.en}}; }

json to_json(const domain::Questions& questions) {
    json aspects = json::array();
    for (const domain::Aspect aspect : questions.aspects)
        aspects.push_back(domain::aspect_words.word(aspect));
    json document{{"aspects", aspects},
                  {"aspects_first", questions.form != Form::offered},
                  {"reasons", questions.reasons},
                  {"profile", questions.profile}};
    // Left out where it is false: so a catalogue keeps the bytes that it had before there was a survey.
    if (questions.form == Form::survey) document["survey"] = true;
    return document;
}

json to_json(const domain::CodeCheck& codes) {
    return {{"salt", codes.salt.text()},
            {"passes", codes.passes},
            {"memory_kib", codes.memory_kib},
            {"list", codes.list}};
}

json to_json(const Competition& competition) {
    json document{{"id", competition.id.text()},
                  {"title", to_json(competition.title)},
                  {"mode", domain::word(competition.mode)},
                  {"opens_at_ms", competition.opens_at.time_since_epoch().count()},
                  {"closes_at_ms", competition.closes_at.time_since_epoch().count()},
                  {"questions", to_json(competition.questions)}};
    if (competition.codes) document["ballot_codes"] = to_json(*competition.codes);
    return document;
}

json to_json(const Unit& unit) {
    return {{"code", unit.key.code.text()},
            {"kind", domain::word(unit.key.kind)},
            {"name", to_json(unit.name)},
            {"kecamatan", unit.kecamatan ? unit.kecamatan->text() : ""},
            {"kemendagri_code", unit.kemendagri_code},
            {"sample", unit.sample}};
}

json to_json(const Innovation& innovation) {
    return {{"id", innovation.id.text()},
            {"unit_code", innovation.unit.code.text()},
            {"unit_kind", domain::word(innovation.unit.kind)},
            {"title", to_json(innovation.title)},
            {"summary", to_json(innovation.summary)},
            {"picture", innovation.picture},
            {"since", innovation.since},
            {"source", innovation.source},
            {"sample", innovation.sample},
            {"withdrawn", innovation.withdrawn}};
}

json to_json(const Blob& blob) { return {{"sha256", blob.sha256}, {"size", blob.size}}; }

template <class Items>
json list(const Items& items) {
    json array = json::array();
    for (const auto& item : items)
        array.push_back(to_json(item));
    return array;
}

/// Reads each element of a list; the first that is wrong is the fault of the whole.
template <class Read>
auto read_list(JsonFields& fields, const char* name, Read read) {
    std::vector<typename decltype(read(json(), std::string()))::value_type> items;
    const json& array = fields.member(name);
    if (!array.is_array()) fields.fail(name, "is not a list");
    for (std::size_t i = 0; array.is_array() && i < array.size(); ++i) {
        auto item = read(array[i], std::string(name) + "[" + std::to_string(i) + "]");
        if (item)
            items.push_back(std::move(*item));
        else
            fields.fail(item.error());
    }
    return items;
}

std::optional<std::string> blob_hash(std::string_view text) {
    if (!HexIdentifier<64>::allows(text)) return std::nullopt;
    return std::string(text);
}

std::optional<std::string> hash_or_nothing(std::string_view text) {
    return text.empty() ? std::string() : blob_hash(text);
}

Result<domain::Aspect> read_aspect(const json& document, const std::string& where) {
    const auto aspect =
        document.is_string() ? domain::aspect_words.value(document.get<std::string>()) : std::nullopt;
    if (!aspect) return failure(ErrorCode::malformed, where + " is not an aspect");
    return *aspect;
}

Form read_form(JsonFields& fields, const json& document) {
    const bool first = fields.flag("aspects_first");
    if (document.is_object() && document.contains("survey") && fields.flag("survey")) return Form::survey;
    return first ? Form::asked : Form::offered;
}

Result<domain::Questions> read_questions(const json& document) {
    JsonFields fields(document, "competition.questions");
    domain::Questions questions{read_form(fields, document), read_list(fields, "aspects", read_aspect),
                                fields.flag("reasons"), fields.flag("profile")};
    return fields.finish(std::move(questions));
}

Result<domain::CodeCheck> read_codes(const json& document) {
    JsonFields fields(document, "competition.ballot_codes");
    const auto whole = [&](const char* name) {
        const std::uint64_t value = fields.number(name);
        if (value > std::numeric_limits<std::uint32_t>::max()) fields.fail(name, "is too large");
        return static_cast<std::uint32_t>(value);
    };
    domain::CodeCheck codes{fields.value("salt", domain::CodeSalt::parse), whole("passes"),
                            whole("memory_kib"), fields.value("list", hash_or_nothing)};
    return fields.finish(std::move(codes));
}

Result<Competition> read_competition(const json& document) {
    JsonFields fields(document, "competition");
    Competition competition{fields.value("id", domain::CompetitionId::parse), fields.localized("title"),
                            fields.value("mode", domain::mode_of), fields.time("opens_at_ms"),
                            fields.time("closes_at_ms")};
    if (auto questions = read_questions(fields.member("questions")))
        competition.questions = std::move(*questions);
    else
        fields.fail(questions.error());
    if (!document.is_object() || !document.contains("ballot_codes"))
        return fields.finish(std::move(competition));
    if (auto codes = read_codes(document.at("ballot_codes")))
        competition.codes = std::move(*codes);
    else
        fields.fail(codes.error());
    return fields.finish(std::move(competition));
}

Result<Unit> read_unit(const json& document, const std::string& where) {
    JsonFields fields(document, where);
    Unit unit{{fields.value("code", UnitCode::parse), fields.value("kind", domain::unit_kind_of)},
              fields.localized("name"),
              std::nullopt,
              fields.text("kemendagri_code"),
              fields.flag("sample")};
    if (const std::string kecamatan = fields.text("kecamatan"); !kecamatan.empty())
        unit.kecamatan = fields.value("kecamatan", UnitCode::parse);
    return fields.finish(std::move(unit));
}

Result<Innovation> read_innovation(const json& document, const std::string& where) {
    JsonFields fields(document, where);
    Innovation innovation{
        fields.value("id", domain::InnovationId::parse),
        {fields.value("unit_code", UnitCode::parse), fields.value("unit_kind", domain::unit_kind_of)},
        fields.localized("title"),
        fields.localized("summary"),
        fields.value("picture", hash_or_nothing),
        fields.text("since"),
        fields.text("source"),
        fields.flag("sample"),
        fields.flag("withdrawn")};
    return fields.finish(std::move(innovation));
}

Result<Blob> read_blob(const json& document, const std::string& where) {
    JsonFields fields(document, where);
    Blob blob{fields.value("sha256", blob_hash), fields.number("size")};
    return fields.finish(std::move(blob));
}

}  // namespace

std::string to_json(const CatalogueManifest& manifest) {
    return json{{"version", manifest.catalogue.version},
                {"competition", to_json(manifest.catalogue.competition)},
                {"units", list(manifest.catalogue.units)},
                {"innovations", list(manifest.catalogue.innovations)},
                {"blobs", list(manifest.blobs)}}
        .dump();
}

Result<CatalogueManifest> read_catalogue_json(std::string_view text) {
    const json document = json::parse(text, nullptr, false);
    JsonFields fields(document, "catalogue");
    CatalogueManifest manifest;
    manifest.catalogue.version = fields.number("version");
    if (auto competition = read_competition(fields.member("competition")))
        manifest.catalogue.competition = std::move(*competition);
    else
        fields.fail(competition.error());
    manifest.catalogue.units = read_list(fields, "units", read_unit);
    manifest.catalogue.innovations = read_list(fields, "innovations", read_innovation);
    manifest.blobs = read_list(fields, "blobs", read_blob);
    auto result = fields.finish(std::move(manifest));
    if (!result) return result;
    if (const auto found = domain::faults(result->catalogue); !found.empty())
        return failure(ErrorCode::malformed, found.front());
    return result;
}

std::string write_catalogue_note(const CatalogueManifest& manifest, const Signer& publisher) {
    return sign_note(std::string(note_title) + manifest.catalogue.competition.id.text() + "\n" +
                         std::to_string(manifest.catalogue.version) + "\n" + to_json(manifest) + "\n",
                     publisher);
}

Result<CatalogueManifest> read_catalogue_note(std::string_view note, const VerifierKey& publisher) {
    const auto text = open_note(note, publisher);
    if (!text) return tl::unexpected(text.error());
    const auto first = text->find('\n');
    const auto second = first == std::string::npos ? first : text->find('\n', first + 1);
    if (!text->starts_with(note_title) || second == std::string::npos)
        return failure(ErrorCode::malformed, "not a catalogue note");
    auto manifest = read_catalogue_json(std::string_view(*text).substr(second + 1));
    if (!manifest) return manifest;
    const std::string expected = std::string(note_title) + manifest->catalogue.competition.id.text() + "\n" +
                                 std::to_string(manifest->catalogue.version) + "\n";
    if (!text->starts_with(expected))
        return failure(ErrorCode::malformed, "the note's head does not fit its catalogue");
    return manifest;
}

std::string catalogue_etag(std::uint64_t version, std::string_view note) {
    return "\"" + std::to_string(version) + "-" + to_hex(crypto::sha256(note)).substr(0, 16) + "\"";
}

}  // namespace baileo::protocol
