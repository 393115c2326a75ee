#include "kiosk/visit/order.hpp"

#include <utility>

namespace baileo::visit {
namespace {

// Steele, Lea, Flood: Fast splittable pseudorandom number generators (OOPSLA 2014), figure 16.
class SplitMix64 {
  public:
    explicit SplitMix64(std::uint64_t seed) : state_(seed) {}

    /// 0 .. bound-1, each equally likely: numbers from the uneven rest at the top are drawn again.
    std::uint64_t below(std::uint64_t bound) {
        const std::uint64_t uneven = (0 - bound) % bound;
        std::uint64_t number = next();
        while (number < uneven)
            number = next();
        return number % bound;
    }

  private:
    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t state_;
};

template <class Item>
void shuffle(std::vector<Item>& list, std::uint64_t order_seed) {
    SplitMix64 random(order_seed);
    for (std::size_t left = list.size(); left > 1; --left)
        std::swap(list[left - 1], list[random.below(left)]);
}

}  // namespace

std::vector<const domain::Innovation*> shuffled(const domain::Catalogue& catalogue, const Scope& scope,
                                                std::uint64_t order_seed) {
    std::vector<const domain::Innovation*> list = offered(catalogue, scope);
    shuffle(list, order_seed);
    return list;
}

std::vector<domain::Reason> shuffled_reasons(domain::Rating rating, std::uint64_t order_seed) {
    std::vector<domain::Reason> list;
    for (const domain::Reason reason : domain::reason_words.values())
        if (domain::fits(reason, rating)) list.push_back(reason);
    shuffle(list, order_seed);
    return list;
}

}  // namespace baileo::visit
