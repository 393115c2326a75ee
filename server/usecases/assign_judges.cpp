#include "server/usecases/assign_judges.hpp"

#include "server/usecases/catalogue.hpp"

namespace baileo::usecases {
namespace {

constexpr std::size_t judges_limit = 200;

Status check_plan(const PanelPlan& plan) {
    if (plan.judges.empty() || plan.judges.size() > judges_limit)
        return failure(ErrorCode::malformed, "a panel has 1 to " + std::to_string(judges_limit) + " judges");
    if (plan.judges_each < 1 || plan.judges_each > plan.judges.size())
        return failure(ErrorCode::malformed, "judges_each is not 1 to the number of judges");
    std::set<panel::JudgeId> seen;
    for (const store::Judge& judge : plan.judges)
        if (!seen.insert(judge.id).second)
            return failure(ErrorCode::malformed, "the judge " + judge.id.text() + " appears twice");
    return {};
}

/// Errors: not_found for a judge who is no user with that role, or a unit that is not in the catalogue.
Status check_judge(store::Reader& reader, const store::Judge& judge, const domain::Catalogue& catalogue) {
    const auto user = reader.user(judge.id.text());
    if (!user) return tl::unexpected(user.error());
    if (!*user || (*user)->role != store::Role::judge)
        return failure(ErrorCode::not_found,
                       judge.id.text() + " is no user with the role judge; add them with user add first");
    for (const domain::UnitKey& unit : judge.units)
        if (catalogue.find(unit) == nullptr)
            return failure(ErrorCode::not_found, "the unit " + unit.code.text() + " (" +
                                                     std::string(domain::word(unit.kind)) + ") of " +
                                                     judge.id.text() + " is not in the catalogue");
    return {};
}

/// What was written on the sheets so far, as far as it binds a new assignment.
struct Begun {
    panel::Judging sheets;
    std::set<panel::JudgeId> judges;
    panel::Blocks recused;
};

Result<Begun> what_was_begun(store::Reader& reader) {
    Begun begun;
    const Status read = reader.panel().each_sheet_event(std::nullopt, [&](const store::SheetEvent& event) {
        begun.judges.insert(event.judge);
        begun.sheets[event.innovation].insert(event.judge);
        if (std::holds_alternative<panel::Recuse>(event.request))
            begun.recused[event.judge].insert(event.innovation);
        if (std::holds_alternative<panel::Reopen>(event.request))
            begun.recused[event.judge].erase(event.innovation);
    });
    if (!read) return tl::unexpected(read.error());
    return begun;
}

Status check_stayers(const PanelPlan& plan, const Begun& begun) {
    std::set<panel::JudgeId> missing = begun.judges;
    for (const store::Judge& judge : plan.judges)
        missing.erase(judge.id);
    if (missing.empty()) return {};
    return failure(ErrorCode::conflict,
                   missing.begin()->text() + " has begun to judge and must stay in the panel");
}

panel::Panel panel_of(const PanelPlan& plan, const domain::Catalogue& catalogue, Begun begun) {
    panel::Panel panel;
    panel.judges_each = plan.judges_each;
    panel.blocks = blocks_by_affiliation(plan.judges, catalogue.innovations);
    for (const auto& [judge, innovations] : begun.recused)
        panel.blocks[judge].insert(innovations.begin(), innovations.end());
    for (const store::Judge& judge : plan.judges)
        panel.judges.insert(judge.id);
    for (const domain::Innovation& innovation : catalogue.innovations) {
        if (innovation.withdrawn) continue;
        panel.innovations.insert(innovation.id);
        if (const auto kept = begun.sheets.find(innovation.id); kept != begun.sheets.end())
            panel.kept.insert(*kept);
    }
    return panel;
}

}  // namespace

panel::Blocks blocks_by_affiliation(const std::vector<store::Judge>& judges,
                                    const std::vector<domain::Innovation>& innovations) {
    panel::Blocks blocks;
    for (const store::Judge& judge : judges)
        for (const domain::Innovation& innovation : innovations)
            if (judge.units.contains(innovation.unit)) blocks[judge.id].insert(innovation.id);
    return blocks;
}

Result<panel::Assignment> assign_judges(Services services, const PanelPlan& plan) {
    if (auto sound = check_plan(plan); !sound) return tl::unexpected(sound.error());
    panel::Assignment assignment;
    const Status written = services.store.write([&](store::Writer& writer) -> Status {
        const auto catalogue = current_catalogue(writer, services.identity);
        if (!catalogue) return tl::unexpected(catalogue.error());
        const auto criteria = writer.panel().criteria();
        if (!criteria) return tl::unexpected(criteria.error());
        if (criteria->empty()) return failure(ErrorCode::conflict, "set the criteria first");
        for (const store::Judge& judge : plan.judges)
            if (auto known = check_judge(writer, judge, *catalogue); !known) return known;
        auto begun = what_was_begun(writer);
        if (!begun) return tl::unexpected(begun.error());
        if (auto stay = check_stayers(plan, *begun); !stay) return stay;
        assignment = panel::assign(panel_of(plan, *catalogue, std::move(*begun)));
        return writer.panel().set_panel(plan.judges, assignment.judging);
    });
    if (!written) return tl::unexpected(written.error());
    return assignment;
}

}  // namespace baileo::usecases
