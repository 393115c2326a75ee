#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace baileo {

/// The words that stand for the values of an enumeration in files, messages and databases, in the order of
/// the values, which count from 0.
template <class Value, std::size_t count>
class Words {
  public:
    template <class... Text>
    explicit constexpr Words(Text... words) : words_{words...} {
        static_assert(sizeof...(Text) == count, "one word for each value");
    }

    [[nodiscard]] constexpr std::string_view word(Value value) const {
        return words_[static_cast<std::size_t>(value)];
    }

    [[nodiscard]] constexpr std::optional<Value> value(std::string_view word) const {
        const auto found = std::ranges::find(words_, word);
        if (found == words_.end()) return std::nullopt;
        return static_cast<Value>(found - words_.begin());
    }

    /// All values in order.
    [[nodiscard]] static constexpr std::array<Value, count> values() {
        std::array<Value, count> all{};
        for (std::size_t i = 0; i < count; ++i)
            all[i] = static_cast<Value>(i);
        return all;
    }

  private:
    std::array<std::string_view, count> words_;
};

}  // namespace baileo
