#pragma once

#include <map>
#include <string>
#include <string_view>

#include "shared/base/result.hpp"
#include "shared/domain/language.hpp"

namespace baileo::voice {

/// How words are respelled before the engine reads them, because it would say them wrong.
class Pronunciation {
  public:
    /// Reads a list: one word a line, `language word spoken as`, separated by spaces; `*` as language stands
    /// for all. Empty lines and lines that begin with # say nothing. Errors: malformed, with the line.
    [[nodiscard]] static Result<Pronunciation> parse(std::string_view list);

    /// pronunciation.txt, as it stood when the kiosk was built.
    [[nodiscard]] static Pronunciation built_in();

    /// The text as the engine should read it: whole words of the list respelled, whatever their case, and
    /// square brackets left out, since the engine takes what stands in them for phonemes.
    [[nodiscard]] std::string respell(std::string_view text, domain::Language language) const;

  private:
    using Words = std::map<std::string, std::string, std::less<>>;  // by the word in lower case
    [[nodiscard]] const Words& words(domain::Language language) const;

    Words indonesian_;
    Words english_;
};

}  // namespace baileo::voice
