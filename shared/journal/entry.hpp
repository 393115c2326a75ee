#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/base/result.hpp"
#include "shared/crypto/sha256.hpp"
#include "shared/domain/identifiers.hpp"

namespace baileo::journal {

/// The longest allowed line, in bytes, without its newline.
inline constexpr std::size_t entry_limit = 4096;

/// How much the wall-clock time of an entry can be trusted.
enum class ClockQuality : std::uint8_t {
    unknown = 0,     ///< nothing is known about the time; `hour` is empty
    not_before = 1,  ///< not before the time last written down; `hour` is that lower bound
    anchored = 2,    ///< compared with the server since the machine was started
};

/// The types of entries written by this version. A server keeps entries of unknown types as well.
namespace type {
inline constexpr std::string_view ballot = "ballot";
inline constexpr std::string_view started = "started";
inline constexpr std::string_view stopped = "stopped";
inline constexpr std::string_view time_anchor = "time_anchor";
inline constexpr std::string_view catalogue_applied = "catalogue_applied";
inline constexpr std::string_view metrics = "metrics";
inline constexpr std::string_view exported = "exported";
inline constexpr std::string_view pin_ok = "pin_ok";
inline constexpr std::string_view pin_failed = "pin_failed";
inline constexpr std::string_view maintenance = "maintenance";
}  // namespace type

/// One line of a kiosk's journal. All texts are borrowed: from the line it was read from, or from the writer.
struct Entry {
    std::string_view kiosk;  ///< KioskId
    std::string_view epoch;  ///< Epoch
    std::uint64_t seq = 0;   ///< 1, 2, 3 ... without gaps
    std::string_view prev;  ///< hash of the line before, or of the enrolment statement; 64 hexadecimal digits
    std::string_view type;  ///< what happened: a-z and _, at most 32 characters
    std::string_view boot;  ///< names one start of the machine; 8 hexadecimal digits
    std::uint64_t mono_ms = 0;  ///< milliseconds since that start
    ClockQuality quality = ClockQuality::unknown;
    std::string_view hour;  ///< UTC hour "2026-11-24T01", never finer; empty if unknown
    std::string_view body;  ///< JSON object, its exact bytes
};

/// The line of an entry, without newline. There is exactly one spelling: fields in this order, no blanks.
[[nodiscard]] std::string write_entry(const Entry& entry);

/// The hash that the next entry carries as `prev`: SHA-256("baileo/entry/1\n" || line).
[[nodiscard]] crypto::Hash entry_hash(std::string_view line);

}  // namespace baileo::journal
