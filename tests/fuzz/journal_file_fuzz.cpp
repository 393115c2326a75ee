#include "server/usecases/journal_file.hpp"

#include <algorithm>

#include "shared/protocol/messages.hpp"
#include "shared/protocol/notes.hpp"
#include "tests/fuzz/fuzz_target.hpp"

using namespace baileo;
using namespace baileo::usecases;

namespace {

/// The kiosk of the protocol's worked example; the corpus begins with its file.
const crypto::SigningKey& key() {
    static const auto made = [] {
        ByteArray<32> seed{};
        for (std::size_t i = 0; i < seed.size(); ++i)
            seed[i] = static_cast<std::uint8_t>(i);
        return crypto::SigningKey::from_seed(seed);
    }();
    return made;
}

const store::Journal& journal() {
    static const store::Journal known = [] {
        store::Journal made;
        made.kiosk = *domain::KioskId::parse("00112233445566ff");
        made.epoch = *domain::Epoch::parse("8899aabbccddeeff");
        made.public_key = key().public_key();
        return made;
    }();
    return known;
}

/// Whatever the bytes are: batches are within the protocol's limits and lose no line.
void read(std::string_view bytes) {
    const auto file = JournalFile::read(bytes);
    if (!file) return;
    std::string entries;
    std::string head_line;
    const auto all = file->each_batch([&](const std::string& body) -> Status {
        const auto before_head = body.rfind('\n', body.size() - 2) + 1;
        const std::string_view lines = std::string_view(body).substr(0, before_head);
        expects(std::ranges::count(lines, '\n') < static_cast<std::ptrdiff_t>(protocol::batch_line_limit),
                "a batch has no more lines than a request");
        entries += lines;
        head_line = body.substr(before_head);
        return {};
    });
    expects(all.has_value() && entries + head_line == bytes, "the batches are the file");
    const auto range = file->prove(journal());
    expects(!range || range->first <= range->last, "what is proven has entries");
}

/// The bytes as entries that the kiosk signed for, if it ends with one.
void read_signed(std::string_view entries) {
    if (entries.empty() || entries.back() != '\n') return;
    const std::string_view lines = entries.substr(0, entries.size() - 1);
    const std::string_view last = lines.substr(lines.rfind('\n') + 1);
    const journal::Head head{1, journal::entry_hash(last)};
    const auto note = protocol::write_head_note(head, journal().kiosk, key());
    read(std::string(entries) + protocol::head_line(note) + "\n");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::text_of(data, size);
    read(input);
    read_signed(input);
    return 0;
}
