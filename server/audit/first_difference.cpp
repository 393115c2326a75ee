#include "server/audit/first_difference.hpp"

#include <fmt/format.h>

namespace baileo::audit {

std::optional<std::string> first_difference(std::string_view text, std::string_view should) {
    for (std::size_t line = 1; !text.empty() || !should.empty(); ++line) {
        const auto take = [](std::string_view& from) {
            const std::string_view taken = from.substr(0, from.find('\n'));
            from.remove_prefix(std::min(from.size(), taken.size() + 1));
            return taken;
        };
        const bool ended = text.empty();
        const bool should_end = should.empty();
        const std::string_view is = take(text);
        const std::string_view wanted = take(should);
        if (ended) return fmt::format("line {} is missing, it should say \"{}\"", line, wanted);
        if (should_end) return fmt::format("line {} should not be there: \"{}\"", line, is);
        if (is != wanted) return fmt::format("line {} says \"{}\", should say \"{}\"", line, is, wanted);
    }
    return std::nullopt;
}

}  // namespace baileo::audit
