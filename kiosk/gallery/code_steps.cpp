#include "kiosk/gallery/code_steps.hpp"

namespace baileo::gallery {

std::vector<std::pair<std::string, visit::Step>> code_steps(SinceBoot now) {
    using visit::CodeRefusal;
    using visit::step::EnterCode;
    const std::string code = "KTB7QM4X2H9CX";
    return {{"code-empty", EnterCode{}},
            {"code-begun", EnterCode{.typed = "KTB7QM"}},
            {"code-full", EnterCode{.typed = code}},
            {"code-incomplete", EnterCode{.typed = "KTB7QM", .refused = CodeRefusal::incomplete}},
            {"code-mistyped", EnterCode{.typed = code, .refused = CodeRefusal::mistyped}},
            {"code-unknown", EnterCode{.typed = code, .refused = CodeRefusal::unknown}},
            {"code-used", EnterCode{.typed = code, .refused = CodeRefusal::used}},
            {"code-unchecked", EnterCode{.typed = code, .refused = CodeRefusal::unchecked}},
            {"code-checking", EnterCode{.typed = code, .checking_since = now - std::chrono::seconds(1)}},
            {"code-none", visit::step::NoCode{}}};
}

}  // namespace baileo::gallery
