#pragma once

#include <simdjson.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "shared/base/identifier.hpp"

namespace baileo::journal {

/// Goes through the fields of a JSON object in their one allowed order. Wrong names, types or order are
/// remembered, so that the caller asks once at the end. For the sources of this box alone.
class OrderedFields {
  public:
    explicit OrderedFields(const simdjson::dom::object& object) : next_(object.begin()), end_(object.end()) {}

    [[nodiscard]] std::string_view text(std::string_view name);
    [[nodiscard]] std::uint64_t number(std::string_view name);
    [[nodiscard]] bool flag(std::string_view name);
    /// Any object, whatever is in it.
    std::optional<simdjson::dom::object> object(std::string_view name);
    /// An object whose fields `read` goes through; what is wrong in there is wrong here.
    void nested(std::string_view name, const std::function<void(OrderedFields&)>& read);
    /// A list of texts.
    void each_text(std::string_view name, const std::function<void(std::string_view)>& read);

    /// Whether the next field has this name; for fields that may be left out.
    [[nodiscard]] bool next_is(std::string_view name) const { return next_ != end_ && next_.key() == name; }

    /// Reads an identifier of the type of `target`.
    template <class Kind>
    void identifier(std::string_view name, Identifier<Kind>& target) {
        accept(name, Identifier<Kind>::parse(text(name)), target, "is not an identifier of its kind");
    }
    template <class Kind>
    void identifier(std::string_view name, std::optional<Identifier<Kind>>& target) {
        accept(name, Identifier<Kind>::parse(text(name)), target, "is not an identifier of its kind");
    }

    /// Reads a text that is one of `words`.
    template <class Words, class Value>
    void word(std::string_view name, const Words& words, Value& target) {
        accept(name, words.value(text(name)), target, "is not one of the known words");
    }

    /// Takes the value if there is one, and otherwise remembers why not.
    template <class Value, class Target>
    void accept(std::string_view name, const std::optional<Value>& value, Target& target,
                std::string_view otherwise) {
        if (!value) return fail(name, otherwise);
        const Value& accepted = *value;
        target = accepted;
    }

    void fail(std::string_view name, std::string_view why);

    /// What was wrong first, if anything was, or if there are fields left over.
    [[nodiscard]] std::optional<std::string> fault() const;

  private:
    std::optional<simdjson::dom::element> take(std::string_view name);

    simdjson::dom::object::iterator next_;
    simdjson::dom::object::iterator end_;
    std::string fault_;
};

}  // namespace baileo::journal
