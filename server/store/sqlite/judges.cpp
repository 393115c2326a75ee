#include "server/store/sqlite/judges.hpp"

namespace baileo::store::sqlite::judges {
namespace {

std::set<domain::UnitKey> units_of(Connection& connection, const panel::JudgeId& judge) {
    Query query(connection, "SELECT unit_code, unit_kind FROM judge_units WHERE judge = ?", judge);
    std::set<domain::UnitKey> units;
    while (query.next())
        units.insert({query.identifier<domain::UnitCode>(0), query.value(1, domain::unit_kind_of)});
    return units;
}

void put(Connection& connection, const Judge& judge) {
    run(connection, "INSERT INTO judges (name) VALUES (?) ON CONFLICT (name) DO NOTHING", judge.id);
    for (const domain::UnitKey& unit : judge.units)
        run(connection, "INSERT INTO judge_units (judge, unit_code, unit_kind) VALUES (?, ?, ?)", judge.id,
            unit.code, domain::word(unit.kind));
}

void remove_all_but(Connection& connection, const std::vector<Judge>& judges) {
    std::set<panel::JudgeId> gone;
    for (const Judge& judge : all(connection))
        gone.insert(judge.id);
    for (const Judge& judge : judges)
        gone.erase(judge.id);
    for (const panel::JudgeId& judge : gone)
        run(connection, "DELETE FROM judges WHERE name = ?", judge);
}

}  // namespace

std::vector<Judge> all(Connection& connection) {
    Query query(connection, "SELECT name FROM judges ORDER BY name");
    std::vector<Judge> judges;
    while (query.next())
        judges.push_back({query.identifier<panel::JudgeId>(0), {}});
    for (Judge& judge : judges)
        judge.units = units_of(connection, judge.id);
    return judges;
}

panel::Judging judging(Connection& connection) {
    Query query(connection, "SELECT innovation, judge FROM judge_assignments");
    panel::Judging judging;
    while (query.next())
        judging[query.identifier<domain::InnovationId>(0)].insert(query.identifier<panel::JudgeId>(1));
    return judging;
}

std::set<domain::InnovationId> assignments(Connection& connection, const panel::JudgeId& judge) {
    Query query(connection, "SELECT innovation FROM judge_assignments WHERE judge = ?", judge);
    std::set<domain::InnovationId> innovations;
    while (query.next())
        innovations.insert(query.identifier<domain::InnovationId>(0));
    return innovations;
}

void set(Connection& connection, const std::vector<Judge>& judges, const panel::Judging& judging) {
    run(connection, "DELETE FROM judge_assignments");
    run(connection, "DELETE FROM judge_units");
    remove_all_but(connection, judges);
    for (const Judge& judge : judges)
        put(connection, judge);
    for (const auto& [innovation, chosen] : judging)
        for (const panel::JudgeId& judge : chosen)
            run(connection, "INSERT INTO judge_assignments (judge, innovation) VALUES (?, ?)", judge,
                innovation);
}

}  // namespace baileo::store::sqlite::judges
