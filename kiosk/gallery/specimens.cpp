#include "kiosk/gallery/specimens.hpp"

#include "kiosk/gallery/code_steps.hpp"
#include "kiosk/gallery/specimen_names.hpp"

namespace baileo::gallery {
namespace {

using namespace std::chrono;
using domain::UnitKind;

constexpr SinceBoot now{100'000};

visit::InVisit visit_at(const visit::Preferences& preferences, visit::Step step) {
    return {.seeds = {named<domain::VisitId>("00112233445566778899aabbccddeeff"), 20'261'124, {}},
            .preferences = preferences,
            .choices = {},
            .drafts = {},
            .profile = {},
            .step = std::move(step),
            .last_touch = now,
            .warning_ends = now + seconds(18)};
}

visit::Choice choice(char digit, const std::string& innovation, domain::Rating rating) {
    return {named<domain::BallotId>(std::string(32, digit)), innovation_id(innovation), 1, rating, {}, {}};
}

visit::Receipt receipt(const std::string& innovation, const std::string& code, char digit) {
    return {innovation_id(innovation), code, std::string(32, digit) + std::string(32, 'b')};
}

Specimen in_visit(const std::string& name, visit::InVisit visit) {
    return {name, {.screen = std::move(visit), .now = now}};
}

Specimen other(const std::string& name, visit::Screen screen, bool online = true) {
    return {name, {.screen = std::move(screen), .now = now}, online};
}

/// Nothing typed, many results, one, a page later, none, and the results alone.
template <class Add>
void add_searches(const Add& add) {
    const auto search = [](const std::string& query) {
        return visit::step::Search{.query = query, .from = visit::step::ChooseKind{}};
    };
    visit::step::Search later = search("K");
    later.first = 8;
    visit::step::Search results = search("K");
    results.only_results = true;
    add("search", search(""));
    add("search-many", search("K"));
    add("search-later", later);
    add("search-one", search("PELAYANAN TERPADU SATU"));
    add("search-none", search("KEPENDUDUKAN PENCATATAX"));
    add("search-results", results);
}

void add_steps(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    const visit::step::ChooseInnovation list{};
    const visit::step::Rate rate{
        .innovation = innovation_id("antrean-dari-rumah"), .position = 1, .from = list, .rating = {}};
    visit::step::Rate chosen = rate;
    chosen.rating = domain::Rating::good;
    visit::step::Rate reminded = rate;
    reminded.reminded = true;
    visit::step::Rate longest_rate = chosen;
    longest_rate.innovation = innovation_id("kapal-layanan");
    const visit::step::Detail detail{.innovation = rate.innovation, .position = 1, .from = list};
    visit::step::Detail longest_detail = detail;
    longest_detail.innovation = longest_rate.innovation;

    const auto add = [&](const std::string& name, visit::Step step) {
        all.push_back(in_visit(name, visit_at(preferences, std::move(step))));
    };
    add("choose-kind", visit::step::ChooseKind{});
    add("choose-innovation", list);
    add("choose-kind-kecamatan", visit::step::ChooseKind{visit::Grouping::by_kecamatan});
    add("choose-innovation-later", visit::step::ChooseInnovation{.scope = {}, .first = 7});
    add("choose-innovation-few", visit::step::ChooseInnovation{.scope = UnitKind::kelurahan});
    add("choose-innovation-counter",
        visit::step::ChooseInnovation{
            .scope = domain::UnitKey{named<domain::UnitCode>("dinas-kependudukan"), UnitKind::opd}});
    add_searches(add);
    add("detail", detail);
    add("detail-long", longest_detail);
    longest_detail.first = 1;
    add("detail-long-next", longest_detail);
    add("rate", rate);
    add("rate-chosen", chosen);
    add("rate-reminded", reminded);
    add("rate-long", longest_rate);
    add("not-used", visit::step::NotUsed{rate});
    add("storing", visit::step::Storing{});
    for (const auto& [name, step] : code_steps(now))
        add(name, step);
    add("code-paused", visit::step::EnterCode{.typed = "KTB7QM4X2H9CX"});
    all.back().state.code_pause_ends = now + seconds(458);
}

/// Screens of a competition for trying out.
void add_tests(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    const auto add = [&](Specimen specimen) {
        specimen.mode = domain::Mode::test;
        all.push_back(std::move(specimen));
    };
    add(other("test-attract", visit::Attract{}));
    add(in_visit("test-choose-kind", visit_at(preferences, visit::step::ChooseKind{})));
    add(in_visit("test-choose-innovation", visit_at(preferences, visit::step::ChooseInnovation{})));
    add(in_visit("test-search", visit_at(preferences, visit::step::Search{.query = "K", .from = {}})));
    add(other("test-closed", visit::NotOpen{domain::Phase::closed}));
}

void add_reviews(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    visit::InVisit visit = visit_at(preferences, visit::step::Review{});
    visit.choices = {choice('a', "antrean-dari-rumah", domain::Rating::good)};
    all.push_back(in_visit("review", visit));
    visit.choices.push_back(choice('b', "kapal-layanan", domain::Rating::very_good));
    visit.choices.push_back(choice('c', "sageru", domain::Rating::not_very_good));
    all.push_back(in_visit("review-full", visit));
}

/// The questions of a story about the innovation with the longest texts; each first unanswered, then
/// answered.
void add_stories(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    const domain::InnovationId about = innovation_id("kapal-layanan");
    const visit::step::Story story{.innovation = about, .about_oneself = true, .from = {}};
    visit::InVisit visit = visit_at(preferences, visit::step::Review{});
    visit.choices = {choice('a', "antrean-dari-rumah", domain::Rating::good),
                     choice('b', "kapal-layanan", domain::Rating::very_good)};
    const auto add = [&](const std::string& name, visit::Step step) {
        visit.step = std::move(step);
        all.push_back(in_visit(name, visit));
    };
    add("choose-topic", visit::step::ChooseTopic{});
    for (const domain::Aspect aspect : domain::aspect_words.values())
        add("tell-" + std::string(domain::aspect_words.word(aspect)), visit::step::Tell{story, aspect});
    add("tell-reasons", visit::step::Tell{story, visit::Why{}});
    const std::string parts[] = {"gender", "age", "residence", "disability"};
    for (const visit::ProfilePart part : visit::profile_parts)
        add("tell-" + parts[static_cast<std::size_t>(part)], visit::step::Tell{story, part});

    visit.choices.push_back(choice('c', "sageru", domain::Rating::good));
    add("choose-topic-full", visit::step::ChooseTopic{});
    visit.choices[1].rating = domain::Rating::poor;
    add("tell-reasons-poor", visit::step::Tell{story, visit::Why{}});
    visit.choices[1].aspects = {{domain::Aspect::time, domain::Rating::good}};
    visit.choices[1].reasons = {domain::Reason::too_slow, domain::Reason::extra_costs,
                                domain::Reason::not_open_to_all};
    visit.profile = {.gender = {}, .age = domain::AgeBand::from_26, .residence = {}, .disability = {}};
    add("tell-time-answered", visit::step::Tell{story, domain::Aspect::time});
    add("tell-reasons-reminded", visit::step::Tell{story, visit::Why{}, true});
    add("tell-age-answered", visit::step::Tell{story, visit::ProfilePart::age});
}

void add_overlays(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    const std::pair<std::string, visit::Overlay> overlays[] = {
        {"settings", visit::Overlay::settings},
        {"help", visit::Overlay::help},
        {"confirm-cancel", visit::Overlay::confirm_cancel},
        {"idle-warning", visit::Overlay::idle_warning}};
    for (const auto& [name, overlay] : overlays) {
        visit::InVisit visit = visit_at(preferences, visit::step::ChooseInnovation{});
        visit.overlay = overlay;
        all.push_back(in_visit(name, visit));
    }
}

}  // namespace

std::vector<Specimen> specimens(const visit::Preferences& preferences) {
    std::vector<Specimen> all{other("attract", visit::Attract{}),
                              other("attract-offline", visit::Attract{}, false),
                              other("attract-counter", visit::Attract{})};
    all.back().state.unit = {named<domain::UnitCode>("panjang"), UnitKind::opd};
    add_steps(all, preferences);
    add_reviews(all, preferences);
    add_stories(all, preferences);
    add_overlays(all, preferences);
    const visit::Receipt first = receipt("antrean-dari-rumah", "KTB7-QM4X-2H", 'a');
    all.push_back(other("thanks", visit::Thanks{preferences, {first}, now + seconds(15)}));
    all.push_back(other("thanks-three",
                        visit::Thanks{preferences,
                                      {first, receipt("kapal-layanan", "W3NQ-7RTA-KP", 'c'),
                                       receipt("sageru", "HX5D-9MWC-4B", 'd')},
                                      now + seconds(15)},
                        false));
    all.push_back(other("not-stored", visit::NotStored{preferences, now + seconds(15)}));
    all.push_back(other("not-open-yet", visit::NotOpen{domain::Phase::not_yet_open}));
    all.push_back(other("closed", visit::NotOpen{domain::Phase::closed}));
    all.push_back(other("out-of-service", visit::OutOfService{visit::OutOfServiceReason::storage}));
    add_tests(all, preferences);
    all.push_back(other("paused", visit::Paused{}));
    all.push_back(other("paused-until", visit::Paused{sys_days(2026y / November / 24) + hours(1)}));
    return all;
}

}  // namespace baileo::gallery
