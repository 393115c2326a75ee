#include <algorithm>

#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/search.hpp"
#include "kiosk/visit/transitions.hpp"

/// The steps before an innovation's own page: by kind, by kecamatan, by search.
namespace baileo::visit {
namespace {

bool is_on_offer(const domain::Catalogue& catalogue, const domain::InnovationId& id) {
    const domain::Innovation* innovation = catalogue.find(id);
    return innovation != nullptr && !innovation->withdrawn;
}

bool is_of_the_counter(const step::ChooseInnovation& list) {
    return std::holds_alternative<domain::UnitKey>(list.scope);
}

step::ChooseInnovation of_kind(const event::KindChosen& chosen) {
    return {.scope = chosen.kind ? Scope(*chosen.kind) : Scope(Everything{})};
}

/// A letter as it is kept, capital; nothing for what cannot be searched for.
std::optional<char> kept(char character) {
    if (character >= 'a' && character <= 'z') return static_cast<char>(character - 'a' + 'A');
    const bool is_capital = character >= 'A' && character <= 'Z';
    const bool is_digit = character >= '0' && character <= '9';
    if (is_capital || is_digit || character == ' ') return character;
    return std::nullopt;
}

/// The same search for another text; its results begin anew.
step::Search searching(const step::Search& search, std::string query) {
    return {.query = std::move(query), .from = search.from};
}

}  // namespace

Step first_step(const InVisit& visit, const domain::Catalogue& catalogue) {
    if (!visit.unit) return step::ChooseKind{};
    const auto of_unit = offered(catalogue, *visit.unit);
    const bool has_another = std::ranges::any_of(
        of_unit, [&](const domain::Innovation* each) { return choice_of(visit, each->id) == nullptr; });
    if (!has_another) return step::ChooseKind{};
    return step::ChooseInnovation{.scope = *visit.unit};
}

Way review_or_out(Turn& turn) {
    if (turn.visit.choices.empty()) return cancel(turn);
    return step::Review{};
}

Way on(const step::ChooseKind&, const event::KindChosen& chosen, Turn&) { return of_kind(chosen); }

Way on(const step::ChooseKind&, const event::KecamatanChosen& chosen, Turn&) {
    return step::ChooseInnovation{.scope = InKecamatan{chosen.kecamatan}};
}

Way on(const step::ChooseKind&, const event::GroupingChosen& chosen, Turn&) {
    return step::ChooseKind{chosen.grouping};
}

Way on(const step::ChooseKind& kinds, const event::SearchOpened&, Turn&) {
    return step::Search{.query = {}, .from = kinds};
}

Way on(const step::ChooseKind&, const event::Back&, Turn& turn) {
    const Step first = first_step(turn.visit, turn.catalogue);
    return std::holds_alternative<step::ChooseKind>(first) ? review_or_out(turn) : first;
}

Way on(const step::ChooseInnovation&, const event::KindChosen& chosen, Turn&) { return of_kind(chosen); }

Way on(const step::ChooseInnovation& list, const event::PageTurned& turned, Turn& turn) {
    if (turned.first >= offered(turn.catalogue, list.scope).size()) return Stay{};
    return step::ChooseInnovation{.scope = list.scope, .first = turned.first};
}

Way on(const step::ChooseInnovation& list, const event::InnovationChosen& chosen, Turn& turn) {
    if (!is_on_offer(turn.catalogue, chosen.innovation)) return Stay{};
    return step::Detail{.innovation = chosen.innovation, .position = chosen.position, .from = list};
}

Way on(const step::ChooseInnovation& list, const event::OthersRequested&, Turn&) {
    if (!is_of_the_counter(list)) return Stay{};
    return step::ChooseKind{};
}

Way on(const step::ChooseInnovation& list, const event::SearchOpened&, Turn&) {
    return step::Search{.query = {}, .from = list};
}

Way on(const step::ChooseInnovation& list, const event::Back&, Turn& turn) {
    if (is_of_the_counter(list)) return review_or_out(turn);
    const bool by_kecamatan = std::holds_alternative<InKecamatan>(list.scope);
    return step::ChooseKind{by_kecamatan ? Grouping::by_kecamatan : Grouping::by_kind};
}

Way on(const step::Search& search, const event::Typed& typed, Turn&) {
    const std::optional<char> character = kept(typed.character);
    if (!character || search.query.size() >= query_limit) return Stay{};
    const bool begins_word = search.query.empty() || search.query.back() == ' ';
    if (*character == ' ' && begins_word) return Stay{};
    return searching(search, search.query + *character);
}

Way on(const step::Search& search, const event::Erased&, Turn&) {
    if (search.query.empty()) return Stay{};
    return searching(search, search.query.substr(0, search.query.size() - 1));
}

Way on(const step::Search& search, const event::ResultsWanted&, Turn& turn) {
    if (results(turn.catalogue, search.query, turn.visit.preferences.language).empty()) return Stay{};
    step::Search shown = search;
    shown.only_results = true;
    return shown;
}

Way on(const step::Search& search, const event::PageTurned& turned, Turn& turn) {
    if (turned.first >= results(turn.catalogue, search.query, turn.visit.preferences.language).size())
        return Stay{};
    step::Search turned_to = search;
    turned_to.first = turned.first;
    return turned_to;
}

Way on(const step::Search& search, const event::InnovationChosen& chosen, Turn& turn) {
    if (!is_on_offer(turn.catalogue, chosen.innovation)) return Stay{};
    return step::Detail{.innovation = chosen.innovation, .position = chosen.position, .from = search};
}

Way on(const step::Search& search, const event::Back&, Turn&) {
    if (search.only_results) return searching(search, search.query);
    return std::visit([](const auto& step) -> Way { return Step(step); }, search.from);
}

}  // namespace baileo::visit
