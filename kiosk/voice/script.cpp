#include "kiosk/voice/script.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "shared/base/expects.hpp"

namespace baileo::voice {

namespace {

/// A sentence of the voice itself, and the recording that may stand for it.
struct Phrase {
    std::string_view clip;
    std::string_view id;
    std::string_view en;
};

constexpr Phrase selected{"selected", "dipilih", "selected"};
constexpr Phrase unavailable{"unavailable", "tidak tersedia", "unavailable"};
constexpr Phrase button{"button", "tombol", "button"};
constexpr Phrase answers_kept_back{"answers-kept-back",
                                   "Jawaban Anda tidak dibacakan. Pakai earphone untuk mendengarnya.",
                                   "Your answers are not read aloud. Use headphones to hear them."};

constexpr Phrase welcome{"welcome",
                         "Selamat datang di Baileo. Di sini Bapak/Ibu menilai inovasi layanan kota, tanpa "
                         "nama. Panah bawah membacakan "
                         "pilihan berikutnya, tombol tengah memilihnya.",
                         "Welcome to Baileo. Here you rate innovations in public service, without your name. "
                         "Arrow down reads the next "
                         "choice, the middle key takes it."};

/// The hyphens between groups of a code are for the eye.
bool is_spelled(char character) { return character != '-' && character != ' '; }

Utterance say(const Phrase& phrase, domain::Language language) {
    const std::string_view text = language == domain::Language::id ? phrase.id : phrase.en;
    return {std::string(text), language, ClipId::parse(phrase.clip)};
}

/// "pilihan 2 dari 4"
Utterance say_place(std::size_t place, std::size_t count, domain::Language language) {
    const std::string text = language == domain::Language::id
                                 ? fmt::format("pilihan {} dari {}", place, count)
                                 : fmt::format("choice {} of {}", place, count);
    return {text, language, ClipId::parse(fmt::format("choice-{}-of-{}", place, count))};
}

bool is_choice(const Part& part) { return part.kind == PartKind::choice; }

/// One part after the other, into `script`.
class Reading {
  public:
    Reading(std::span<const Part> parts, domain::Language language, Audience audience)
        : parts_(parts), language_(language), audience_(audience) {}

    void read_all(PartKind kind) {
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (parts_[i].kind == kind) read(i);
    }

    void read(std::size_t index) {
        const Part& part = parts_[index];
        const bool veiled = part.confidential && audience_ == Audience::everybody;
        if (veiled && part.public_label.empty()) return keep_back();
        if (part.label.empty()) return;
        const domain::Language language = part.language.value_or(language_);
        if (veiled)
            script_.push_back({part.public_label, language});
        else
            script_.push_back({part.label, language, part.clip});
        spell(part.spelled, language);
        if (part.kind == PartKind::button) script_.push_back(say(button, language));
        if (is_choice(part)) script_.push_back(say_place(place_of(index), choice_count(), language));
        if (part.selected && (!is_choice(part) || audience_ == Audience::visitor_alone))
            script_.push_back(say(selected, language));
        if (!part.enabled) script_.push_back(say(unavailable, language));
    }

    [[nodiscard]] std::vector<Utterance> script() && { return std::move(script_); }

  private:
    /// Each letter in a breath of its own.
    void spell(std::string_view code, domain::Language language) {
        for (const char character : code)
            if (is_spelled(character))
                script_.push_back({.text = {character}, .language = language, .slow = true});
    }

    void keep_back() {
        if (!kept_back_) script_.push_back(say(answers_kept_back, language_));
        kept_back_ = true;
    }

    [[nodiscard]] std::size_t choice_count() const {
        return static_cast<std::size_t>(std::ranges::count_if(parts_, is_choice));
    }

    [[nodiscard]] std::size_t place_of(std::size_t index) const {
        return static_cast<std::size_t>(std::ranges::count_if(parts_.first(index + 1), is_choice));
    }

    std::span<const Part> parts_;
    domain::Language language_;
    Audience audience_;
    bool kept_back_ = false;
    std::vector<Utterance> script_;
};

}  // namespace

std::vector<Utterance> greeting() {
    return {say(welcome, domain::Language::id), say(welcome, domain::Language::en)};
}

Utterance volume_script(int percent, domain::Language language) {
    return {fmt::format("volume {}", percent), language, ClipId::parse(fmt::format("volume-{}", percent))};
}

std::vector<Utterance> screen_script(std::span<const Part> parts, domain::Language language,
                                     Audience audience) {
    Reading reading(parts, language, audience);
    for (const PartKind kind :
         {PartKind::heading, PartKind::text, PartKind::choice, PartKind::option, PartKind::button})
        reading.read_all(kind);
    return std::move(reading).script();
}

std::vector<Utterance> focus_script(std::span<const Part> parts, std::size_t focused,
                                    domain::Language language, Audience audience) {
    expects(focused < parts.size(), "the focus is on a part of the screen");
    const Part& part = parts[focused];
    const bool gives_away = is_choice(part) || (part.kind == PartKind::key && part.confidential);
    if (gives_away && audience == Audience::everybody) return {};
    Reading reading(parts, language, audience);
    reading.read(focused);
    return std::move(reading).script();
}

}  // namespace baileo::voice
