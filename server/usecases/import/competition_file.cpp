#include "server/usecases/import/competition_file.hpp"

#include <toml++/toml.h>
#include <algorithm>

#include "shared/base/time_text.hpp"
#include "shared/domain/text_rules.hpp"

namespace baileo::usecases {
namespace {

using domain::Aspect;
using domain::Competition;
using domain::Form;
using domain::Language;
using domain::LocalizedText;

constexpr std::string_view file = "competition.toml";
constexpr std::size_t title_limit = 80;
constexpr std::string_view time_form = "a time in quotes, such as \"2026-07-01T08:00:00+09:00\"";

/// Reads one table of the file by the names of its keys; the keys that nobody asked for are faults in the
/// end.
class Fields {
  public:
    /// `prefix` stands before the keys in messages, e.g. "title.".
    Fields(const toml::table& table, std::string prefix, ImportFaults& faults)
        : table_(table), prefix_(std::move(prefix)), faults_(faults) {}

    void fail(std::string_view key, std::string_view wrong, std::string_view expected) {
        const toml::node* const node = table_.get(key);
        const toml::source_position where = (node != nullptr ? node->source() : table_.source()).begin;
        faults_.push_back({std::string(file), where.line, where.column,
                           prefix_ + std::string(key) + " " + std::string(wrong), std::string(expected)});
    }

    std::optional<std::string> text(std::string_view key, std::string_view expected) {
        const toml::node* const node = asked(key);
        if (node == nullptr) fail(key, "is missing", expected);
        auto value = node == nullptr ? std::nullopt : node->value_exact<std::string>();
        if (node != nullptr && !value) fail(key, "is no text", expected);
        return value;
    }

    template <class Read>
    auto value(std::string_view key, Read read, std::string_view expected) ->
        typename decltype(read(std::string_view()))::value_type {
        const auto given = text(key, expected);
        if (!given) return {};
        const auto result = read(std::string_view(*given));
        if (result) return *result;
        fail(key, "cannot be " + quotation(*given), expected);
        return {};
    }

    /// The truth value of a key, or `otherwise` without the key; nothing if it is of another type.
    std::optional<bool> flag(std::string_view key, bool otherwise) {
        const toml::node* const node = asked(key);
        if (node == nullptr) return otherwise;
        const auto value = node->value_exact<bool>();
        if (!value) fail(key, "is no truth value", "true or false");
        return value;
    }

    std::optional<std::uint32_t> number(std::string_view key, std::uint32_t least, std::uint32_t most) {
        const toml::node* const node = asked(key);
        const auto value = node == nullptr ? std::nullopt : node->value_exact<std::int64_t>();
        if (value && *value >= least && *value <= most) return static_cast<std::uint32_t>(*value);
        fail(key, node == nullptr ? "is missing" : "is out of range",
             "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }

    const toml::table* table(std::string_view key) {
        const toml::node* const node = asked(key);
        if (node != nullptr && !node->is_table()) fail(key, "is no table", "keys and values");
        return node == nullptr ? nullptr : node->as_table();
    }

    const toml::array* list(std::string_view key) {
        const toml::node* const node = asked(key);
        if (node != nullptr && !node->is_array()) fail(key, "is no list", "a list in square brackets");
        return node == nullptr ? nullptr : node->as_array();
    }

    void refuse_the_rest() {
        for (const auto& [key, node] : table_)
            if (std::ranges::find(asked_, key.str()) == asked_.end())
                fail(key.str(), "is not known", "one of the keys described in tests/sample/README.md");
    }

  private:
    const toml::node* asked(std::string_view key) {
        asked_.emplace_back(key);
        return table_.get(key);
    }

    const toml::table& table_;
    std::string prefix_;
    ImportFaults& faults_;
    std::vector<std::string> asked_;
};

std::optional<WallTime> time_of(std::string_view text) {
    const auto time = parse_rfc3339(text);
    if (!time) return std::nullopt;
    return *time;
}

LocalizedText read_title(Fields& competition, ImportFaults& faults, std::optional<bool> sample) {
    const toml::table* const table = competition.table("title");
    if (table == nullptr) {
        competition.fail("title", "is missing", "{ id = \"...\", en = \"...\" }");
        return {};
    }
    Fields title(*table, "title.", faults);
    const auto read = [&](Language language) {
        const std::string_view key = domain::code(language);
        const auto given = title.text(key, "1 to 80 characters");
        if (!given) return std::string();
        const std::string mark(sample_mark(language));
        if (const auto fault = domain::text_fault(*given, title_limit))
            title.fail(key, *fault, "1 to 80 characters");
        else if (sample && given->ends_with(mark) != *sample)
            title.fail(key, *sample ? "does not say that this is a sample" : "says that this is a sample",
                       (*sample ? "\"" : "no \"") + mark + "\" at its end");
        return *given;
    };
    LocalizedText result{read(Language::id), read(Language::en)};
    title.refuse_the_rest();
    return result;
}

std::vector<Aspect> read_aspects(Fields& questions) {
    std::vector<Aspect> aspects;
    const toml::array* const list = questions.list("aspects");
    if (list == nullptr) return aspects;
    for (const toml::node& node : *list) {
        const auto word = node.value_exact<std::string>();
        const auto aspect = word ? domain::aspect_words.value(*word) : std::nullopt;
        if (!aspect || std::ranges::find(aspects, *aspect) != aspects.end()) {
            questions.fail("aspects", word ? "cannot hold " + quotation(*word) : "holds what is no text",
                           "each of requirements, procedure, time, cost, product, competence, behaviour, "
                           "complaints, facilities at most once");
            break;
        }
        aspects.push_back(*aspect);
    }
    return aspects;
}

/// The survey is made of all its elements, so there is nothing to choose.
std::vector<Aspect> all_elements(Fields& questions, const toml::table& table) {
    if (table.contains("aspects"))
        questions.fail("aspects", "stands beside form = \"survey\"",
                       "none, because the survey asks all nine");
    questions.list("aspects");
    const auto nine = domain::aspect_words.values();
    return {nine.begin(), nine.end()};
}

std::optional<Form> form_of(std::string_view word) { return domain::form_words.value(word); }

domain::Questions read_questions(Fields& competition, ImportFaults& faults) {
    domain::Questions asked;
    const toml::table* const table = competition.table("questions");
    if (table == nullptr) return asked;
    Fields fields(*table, "questions.", faults);
    if (table->contains("form"))
        asked.form = fields.value("form", form_of, "\"offered\", \"asked\" or \"survey\"");
    asked.aspects = asked.form == Form::survey ? all_elements(fields, *table) : read_aspects(fields);
    asked.reasons = fields.flag("reasons", asked.form != Form::survey).value_or(false);
    asked.profile = fields.flag("profile", asked.profile).value_or(false);
    fields.refuse_the_rest();
    return asked;
}

/// What a guess costs is only ever lowered for trying things out.
std::optional<domain::CodeCheck> read_codes(Fields& competition, ImportFaults& faults) {
    const bool asked = competition.flag("ballot_codes", false).value_or(false);
    domain::CodeCheck codes;
    if (const toml::table* const table = competition.table("ballot_code_cost")) {
        Fields cost(*table, "ballot_code_cost.", faults);
        codes.passes = cost.number("passes", 1, 16).value_or(codes.passes);
        codes.memory_kib = cost.number("memory_kib", 8, 262'144).value_or(codes.memory_kib);
        cost.refuse_the_rest();
    }
    if (!asked) return std::nullopt;
    return codes;
}

Competition read(const toml::table& document, ImportFaults& faults) {
    const std::size_t before = faults.size();
    Fields fields(document, "", faults);
    Competition competition;
    competition.id = fields.value("id", domain::CompetitionId::parse, slug_form);
    competition.title = read_title(fields, faults, fields.flag("sample", false));
    competition.mode = fields.value("mode", domain::mode_of, "\"official\" or \"test\"");
    competition.opens_at = fields.value("opens_at", time_of, time_form);
    competition.closes_at = fields.value("closes_at", time_of, time_form);
    competition.questions = read_questions(fields, faults);
    competition.codes = read_codes(fields, faults);
    if (faults.size() == before && competition.opens_at >= competition.closes_at)
        fields.fail("closes_at", "is not after opens_at", "a later time");
    fields.refuse_the_rest();
    return competition;
}

}  // namespace

Competition read_competition(std::string_view text, ImportFaults& faults) {
    try {
        return read(toml::parse(text), faults);
    } catch (const toml::parse_error& error) {
        const toml::source_position where = error.source().begin;
        faults.push_back({std::string(file), where.line, where.column, std::string(error.description()),
                          "TOML (https://toml.io)"});
        return {};
    }
}

}  // namespace baileo::usecases
