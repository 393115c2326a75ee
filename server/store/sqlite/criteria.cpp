#include "server/store/sqlite/criteria.hpp"

namespace baileo::store::sqlite::criteria {
namespace {

std::vector<panel::Anchor> anchors_of(Connection& connection, const panel::CriterionId& criterion) {
    Query query(connection, R"(
        SELECT mark, meaning_id, meaning_en FROM criterion_anchors WHERE criterion = ? ORDER BY mark)",
                criterion);
    std::vector<panel::Anchor> anchors;
    while (query.next())
        anchors.push_back({static_cast<unsigned>(query.number(0)), {query.text(1), query.text(2)}});
    return anchors;
}

void add(Connection& connection, std::int64_t place, const panel::Criterion& criterion) {
    run(connection, "INSERT INTO criteria (place, id, name_id, name_en, weight) VALUES (?, ?, ?, ?, ?)",
        place, criterion.id, criterion.name.id, criterion.name.en, std::int64_t{criterion.weight});
    for (const panel::Anchor& anchor : criterion.anchors)
        run(connection, R"(
            INSERT INTO criterion_anchors (criterion, mark, meaning_id, meaning_en) VALUES (?, ?, ?, ?))",
            criterion.id, std::int64_t{anchor.mark}, anchor.meaning.id, anchor.meaning.en);
}

}  // namespace

panel::Criteria all(Connection& connection) {
    Query query(connection, "SELECT id, name_id, name_en, weight FROM criteria ORDER BY place");
    panel::Criteria criteria;
    while (query.next())
        criteria.push_back({query.identifier<panel::CriterionId>(0),
                            {query.text(1), query.text(2)},
                            static_cast<unsigned>(query.number(3)),
                            {}});
    for (panel::Criterion& criterion : criteria)
        criterion.anchors = anchors_of(connection, criterion.id);
    return criteria;
}

void set(Connection& connection, const panel::Criteria& criteria) {
    run(connection, "DELETE FROM criterion_anchors");
    run(connection, "DELETE FROM criteria");
    std::int64_t place = 0;
    for (const panel::Criterion& criterion : criteria)
        add(connection, ++place, criterion);
}

}  // namespace baileo::store::sqlite::criteria
