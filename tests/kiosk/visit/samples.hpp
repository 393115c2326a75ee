#pragma once

#include <initializer_list>

#include "kiosk/visit/reduce.hpp"

/// A small catalogue and a visit to it, for tests of what follows from what.
namespace baileo::visit {

inline domain::InnovationId innovation(std::string_view id) { return *domain::InnovationId::parse(id); }

inline domain::UnitKey unit_of(domain::UnitKind kind) { return {*domain::UnitCode::parse("unit"), kind}; }
inline domain::UnitKey an_office() { return unit_of(domain::UnitKind::opd); }
inline domain::UnitKey a_puskesmas() { return unit_of(domain::UnitKind::puskesmas); }
/// It offers nothing.
inline domain::UnitKey a_school() { return unit_of(domain::UnitKind::sekolah); }
inline domain::UnitCode sirimau() { return *domain::UnitCode::parse("sirimau"); }

/// Three innovations of a city office, eight of a puskesmas in Sirimau, one withdrawn, and a kecamatan to
/// live in. Two aspects are asked, offered at the review.
inline domain::Catalogue a_catalogue() {
    domain::Catalogue catalogue;
    catalogue.version = 7;
    const auto add = [&](std::string_view id, domain::UnitKind kind) -> domain::Innovation& {
        const domain::UnitKey unit = kind == domain::UnitKind::opd ? an_office() : a_puskesmas();
        catalogue.innovations.push_back(
            {.id = innovation(id),
             .unit = unit,
             .title = {"Inovasi " + std::string(id), "Innovation " + std::string(id)},
             .summary = {"Isi", "Text"},
             .picture = {},
             .since = {},
             .source = {}});
        return catalogue.innovations.back();
    };
    for (const auto* id : {"apel", "bakau", "cengkeh"})
        add(id, domain::UnitKind::opd);
    for (const auto* id : {"pala-1", "pala-2", "pala-3", "pala-4", "pala-5", "pala-6", "pala-7", "pala-8"})
        add(id, domain::UnitKind::puskesmas);
    add("usang", domain::UnitKind::puskesmas).withdrawn = true;
    catalogue.units = {
        {an_office(), {"Kantor", "Office"}, {}, {}},
        {a_puskesmas(), {"Puskesmas", "Health centre"}, sirimau(), {}},
        {{sirimau(), domain::UnitKind::kecamatan}, {"Kecamatan Sirimau", "Sirimau District"}, {}, {}},
        {a_school(), {"Sekolah", "School"}, {}, {}}};
    catalogue.competition.questions.aspects = {domain::Aspect::time, domain::Aspect::cost};
    domain::sort(catalogue);
    return catalogue;
}

/// The same catalogue in a competition that asks for ballot codes.
inline domain::Catalogue a_catalogue_with_codes() {
    domain::Catalogue catalogue = a_catalogue();
    catalogue.competition.codes = domain::CodeCheck{};
    return catalogue;
}
inline constexpr std::string_view a_code = "KTB7QM4X2H9CX";
inline domain::CodeTag a_tag() { return *domain::CodeTag::parse(std::string(32, '7')); }

inline VisitSeeds some_seeds() {
    VisitSeeds seeds;
    seeds.visit = *domain::VisitId::parse(std::string(32, 'e'));
    seeds.order_seed = 4711;
    for (const char digit : {'1', '2', '3'})
        seeds.ballot_ids.push_back(*domain::BallotId::parse(std::string(32, digit)));
    return seeds;
}

/// Plays events one after another and keeps what they led to.
class Kiosk {
  public:
    explicit Kiosk(domain::Catalogue catalogue = a_catalogue()) : catalogue_(std::move(catalogue)) {}

    Kiosk& happens(const Event& event) {
        Outcome outcome = reduce(state, event, catalogue_);
        state = std::move(outcome.state);
        effects = std::move(outcome.effects);
        return *this;
    }
    Kiosk& happen(std::initializer_list<Event> events) {
        for (const Event& event : events)
            happens(event);
        return *this;
    }
    /// Lets time pass without a touch, a tick a second.
    Kiosk& waits(SinceBoot time) {
        for (std::chrono::seconds passed{0}; passed < time; ++passed)
            happens(event::Tick{state.now + std::chrono::seconds(1)});
        return *this;
    }
    /// From the invitation to the choice of a kind of unit.
    Kiosk& begins(domain::Language language = domain::Language::id) {
        return happen({event::Start{language}, event::VisitBegun{some_seeds()}});
    }
    /// From the choice of a kind to the review with one more choice.
    Kiosk& rates(std::string_view id, domain::Rating rating, std::uint32_t position = 1) {
        return happen({event::KindChosen{}, event::InnovationChosen{innovation(id), position},
                       event::RateRequested{}, event::Rated{rating}, event::Next{}});
    }

    template <class AnyScreen>
    [[nodiscard]] bool shows() const {
        return std::holds_alternative<AnyScreen>(state.screen);
    }
    template <class AnyStep>
    [[nodiscard]] const AnyStep* step() const {
        const auto* visit = std::get_if<InVisit>(&state.screen);
        return visit == nullptr ? nullptr : std::get_if<AnyStep>(&visit->step);
    }
    [[nodiscard]] const InVisit& visit() const { return std::get<InVisit>(state.screen); }

    State state;
    std::vector<Effect> effects;  ///< of the newest event

  private:
    domain::Catalogue catalogue_;
};

}  // namespace baileo::visit
