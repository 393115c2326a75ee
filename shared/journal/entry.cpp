#include "shared/journal/entry.hpp"

namespace baileo::journal {

std::string write_entry(const Entry& entry) {
    std::string line;
    line.reserve(320 + entry.body.size());
    const auto text = [&](std::string_view name, std::string_view value) {
        line.append(name).append(value).append("\"");
    };
    const auto number = [&](std::string_view name, std::uint64_t value) {
        line.append(name).append(std::to_string(value));
    };
    text(R"({"v":1,"k":")", entry.kiosk);
    text(R"(,"epoch":")", entry.epoch);
    number(R"(,"seq":)", entry.seq);
    text(R"(,"prev":")", entry.prev);
    text(R"(,"type":")", entry.type);
    text(R"(,"boot":")", entry.boot);
    number(R"(,"mono_ms":)", entry.mono_ms);
    number(R"(,"q":)", static_cast<std::uint64_t>(entry.quality));
    text(R"(,"t_hour":")", entry.hour);
    line.append(R"(,"body":)").append(entry.body).append("}");
    return line;
}

crypto::Hash entry_hash(std::string_view line) {
    return crypto::sha256({as_bytes("baileo/entry/1\n"), as_bytes(line)});
}

}  // namespace baileo::journal
