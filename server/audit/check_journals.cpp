// What kiosks wrote: every line, every link between them, and the kiosk's own signature of the last.
#include <fmt/format.h>

#include "server/audit/contents.hpp"
#include "shared/protocol/notes.hpp"

namespace baileo::audit {
namespace {

Finding signature_fault(const JournalRecord& record) {
    if (record.head_note.empty()) {
        if (record.stored.seq == 0 && record.claimed_seq == 0) return std::nullopt;
        return "its entries are not signed by the kiosk";
    }
    const auto head = protocol::read_head_note(record.head_note, record.kiosk, record.public_key);
    if (!head) return "the kiosk's signature: " + head.error().detail;
    if (head->seq != record.claimed_seq)
        return fmt::format("the kiosk signed for {} entries, not for {}", head->seq, record.claimed_seq);
    if (head->seq < record.stored.seq)
        return fmt::format("the kiosk signed for {} entries, there are {}", head->seq, record.stored.seq);
    if (head->seq == record.stored.seq && *head != record.stored)
        return fmt::format("entry {} is not the one that the kiosk signed", head->seq);
    return std::nullopt;
}

Finding read_lines(Contents& contents, const JournalRecord& record) {
    const auto file = contents.file(fmt::format("journals/{}.jsonl", record.number));
    if (!file) return "its file is missing";
    const auto lines = lines_of(*file);
    if (!lines) return lines.error().detail;
    JournalReading reading(record.number,
                           {record.kiosk, record.epoch, record.public_key, contents.keys.server.text()});
    for (std::size_t i = 0; i < lines->size(); ++i)
        reading.take(i + 1, (*lines)[i]);
    contents.lines.push_back(reading.finish(record.stored));
    return contents.lines.back().fault;
}

/// A contradiction is evidence only if the kiosk signed it.
Finding fork_fault(const Contents& contents, std::string_view line) {
    const auto fork = read_fork(line);
    if (!fork) return fork.error().detail;
    const auto place = static_cast<std::size_t>(fork->journal) - 1;
    if (place >= contents.journals.size()) return "it is of no journal";
    const JournalRecord& journal = contents.journals[place];
    const auto head = protocol::read_head_note(fork->head_note, journal.kiosk, journal.public_key);
    if (!head) return head.error().detail;
    return std::nullopt;
}

}  // namespace

Finding check_journals(Contents& contents) {
    const auto file = contents.file("journals/index.jsonl");
    if (!file) return "there is no file journals/index.jsonl";
    const auto lines = lines_of(*file);
    if (!lines) return "journals/index.jsonl: " + lines.error().detail;
    for (const std::string_view line : *lines) {
        const std::size_t number = contents.journals.size() + 1;
        auto record = read_journal(line);
        if (!record) return fmt::format("journal {}: {}", number, record.error().detail);
        if (record->number != static_cast<std::int64_t>(number))
            return fmt::format("journal {} is missing", number);
        Finding finding = read_lines(contents, *record);
        if (!finding) finding = signature_fault(*record);
        if (finding) return fmt::format("kiosk {}, journal {}: {}", record->kiosk.text(), number, *finding);
        contents.journals.push_back(std::move(*record));
    }
    return std::nullopt;
}

Finding check_forks(Contents& contents) {
    const auto file = contents.file("journals/forks.jsonl");
    if (!file) return "there is no file journals/forks.jsonl";
    const auto lines = lines_of(*file);
    if (!lines) return "journals/forks.jsonl: " + lines.error().detail;
    for (const std::string_view line : *lines) {
        ++contents.forks;
        if (const auto fault = fork_fault(contents, line))
            return fmt::format("contradiction {}: {}", contents.forks, *fault);
    }
    return std::nullopt;
}

}  // namespace baileo::audit
