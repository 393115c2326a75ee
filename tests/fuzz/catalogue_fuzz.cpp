#include "shared/protocol/catalogue_manifest.hpp"
#include "shared/protocol/messages.hpp"
#include "shared/protocol/problem.hpp"
#include "tests/fuzz/fuzz_target.hpp"

using namespace baileo;
using namespace baileo::protocol;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::text_of(data, size);
    if (const auto manifest = read_catalogue_json(input)) {
        expects(domain::faults(manifest->catalogue).empty(), "a catalogue that is taken has no faults");
        expects(read_catalogue_json(to_json(*manifest)) == *manifest, "a catalogue is read as it is written");
    }
    if (const auto request = read_enrol_request(input))
        expects(read_enrol_request(to_json(*request)) == *request, "a request is read as it is written");
    if (const auto reply = read_enrol_reply(input))
        expects(read_enrol_reply(to_json(*reply)) == *reply, "a reply is read as it is written");
    if (const auto state = read_journal_state(input))
        expects(read_journal_state(to_json(*state)) == *state, "a state is read as it is written");
    if (const auto reply = read_entries_reply(input))
        expects(read_entries_reply(to_json(*reply)) == *reply, "an answer is read as it is written");
    static_cast<void>(read_head_line(input));
    static_cast<void>(read_shown_acknowledgement(input));
    static_cast<void>(read_problem(input, 500));
    return 0;
}
