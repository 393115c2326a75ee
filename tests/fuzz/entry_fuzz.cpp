#include "shared/journal/json_reader.hpp"
#include "tests/fuzz/fuzz_target.hpp"

using namespace baileo;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::text_of(data, size);
    journal::JsonReader reader;
    if (const auto entry = reader.read_entry(input)) {
        expects(journal::write_entry(*entry) == input, "an entry has one spelling");
        const std::string body(entry->body);
        if (entry->type == journal::type::ballot)
            if (const auto cast = reader.read_ballot_body(body))
                expects(journal::write_ballot_body(cast->ballot, cast->salt) == body,
                        "a ballot has one spelling");
    }
    if (const auto cast = reader.read_ballot_body(input))
        expects(journal::write_ballot_body(cast->ballot, cast->salt) == input, "a ballot has one spelling");
    return 0;
}
