#include "server/results/drawn_ranks.hpp"

#include <algorithm>
#include <numeric>

namespace baileo::results {

std::vector<Drawn> draw_ranks(std::size_t count, std::size_t draws, const DrawAll& draw_all) {
    std::vector<Drawn> all(count, {{}, std::vector<std::size_t>(count)});
    for (Drawn& each : all)
        each.values.reserve(draws);

    std::vector<double> values(count);
    std::vector<std::size_t> by_value(count);
    std::iota(by_value.begin(), by_value.end(), 0U);
    for (std::size_t round = 0; round < draws; ++round) {
        draw_all(values);
        std::ranges::sort(by_value, [&](std::size_t a, std::size_t b) {
            return values[a] != values[b] ? values[a] > values[b] : a < b;
        });
        for (std::size_t i = 0; i < count; ++i)
            all[i].values.push_back(values[i]);
        for (std::size_t place = 0; place < count; ++place)
            ++all[by_value[place]].with_rank[place];
    }
    return all;
}

std::uint32_t rank_reached_by(const std::vector<std::size_t>& with_rank, std::size_t draws) {
    std::size_t reached = 0;
    for (std::size_t place = 0; place < with_rank.size(); ++place) {
        reached += with_rank[place];
        if (reached >= draws) return static_cast<std::uint32_t>(place + 1);
    }
    return static_cast<std::uint32_t>(with_rank.size());
}

}  // namespace baileo::results
