#include "kiosk/visit/names.hpp"

#include "shared/base/overloaded.hpp"

namespace baileo::visit {
namespace {

const char* name_of_step(const Question& question) {
    return std::visit(Overloaded{
                          [](domain::Aspect) { return "tell-aspect"; },
                          [](Why) { return "tell-reasons"; },
                          [](ProfilePart) { return "tell-profile"; },
                      },
                      question);
}

}  // namespace

std::string_view name(const Step& step) {
    return std::visit(Overloaded{
                          [](const step::EnterCode&) { return "enter-code"; },
                          [](const step::NoCode&) { return "no-code"; },
                          [](const step::ChooseKind&) { return "choose-kind"; },
                          [](const step::ChooseInnovation&) { return "choose-innovation"; },
                          [](const step::Search&) { return "search"; },
                          [](const step::Detail&) { return "detail"; },
                          [](const step::Rate&) { return "rate"; },
                          [](const step::NotUsed&) { return "not-used"; },
                          [](const step::Review&) { return "review"; },
                          [](const step::ChooseTopic&) { return "choose-topic"; },
                          [](const step::Tell& tell) { return name_of_step(tell.question); },
                          [](const step::Storing&) { return "storing"; },
                      },
                      step);
}

std::string_view word(const Question& question) {
    constexpr Words<ProfilePart, 4> parts{"gender", "age", "residence", "disability"};
    return std::visit(Overloaded{
                          [](domain::Aspect aspect) { return domain::aspect_words.word(aspect); },
                          [](Why) -> std::string_view { return "reasons"; },
                          [&](ProfilePart part) { return parts.word(part); },
                      },
                      question);
}

std::string_view name(Overlay overlay) {
    switch (overlay) {
        case Overlay::none:
            return "none";
        case Overlay::settings:
            return "settings";
        case Overlay::help:
            return "help";
        case Overlay::confirm_cancel:
            return "confirm-cancel";
        case Overlay::idle_warning:
            return "idle-warning";
    }
    return "";
}

std::string_view name(OutOfServiceReason reason) {
    switch (reason) {
        case OutOfServiceReason::not_enrolled:
            return "not-enrolled";
        case OutOfServiceReason::no_catalogue:
            return "no-catalogue";
        case OutOfServiceReason::storage:
            return "storage";
        case OutOfServiceReason::frozen:
            return "frozen";
        case OutOfServiceReason::revoked:
            return "revoked";
    }
    return "";
}

std::string_view name(const State& state) {
    return std::visit(Overloaded{
                          [](const Attract&) -> std::string_view { return "attract"; },
                          [](const Beginning&) -> std::string_view { return "beginning"; },
                          [](const InVisit& visit) { return name(visit.step); },
                          [](const Thanks&) -> std::string_view { return "thanks"; },
                          [](const NotStored&) -> std::string_view { return "not-stored"; },
                          [](const NotOpen&) -> std::string_view { return "not-open"; },
                          [](const OutOfService&) -> std::string_view { return "out-of-service"; },
                          [](const Paused&) -> std::string_view { return "paused"; },
                      },
                      state.screen);
}

}  // namespace baileo::visit
