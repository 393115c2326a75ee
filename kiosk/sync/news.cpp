#include "kiosk/sync/news.hpp"

namespace baileo::sync {
namespace {

News standing_news(const Knowledge& knowledge) {
    switch (knowledge.standing) {
        case Standing::pending:
            return news::PendingConfirmation{};
        case Standing::suspended:
            return news::Suspended{};
        case Standing::frozen:
            return news::Frozen{knowledge.alarm.value_or(
                Error{ErrorCode::frozen, "the server stopped this journal until a person decides"})};
        case Standing::revoked:
            return news::Revoked{};
        case Standing::unknown:
        case Standing::active:
            break;
    }
    return news::Active{};
}

}  // namespace

std::vector<News> news_between(const Knowledge& before, const Knowledge& after) {
    std::vector<News> news;
    if (after.online && after.online != before.online) {
        if (*after.online)
            news.emplace_back(news::Online{});
        else
            news.emplace_back(news::Offline{*after.unanswered});
    }
    if (after.standing != before.standing) news.push_back(standing_news(after));
    if (after.stored_through != before.stored_through)
        news.emplace_back(news::Acknowledged{after.stored_through});
    const bool told_by_standing = after.standing == Standing::frozen || after.standing == Standing::revoked;
    if (after.alarm && after.alarm != before.alarm && !told_by_standing)
        news.emplace_back(news::Alarm{*after.alarm});
    return news;
}

}  // namespace baileo::sync
