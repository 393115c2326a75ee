#pragma once

#include <tl/expected.hpp>

#include "shared/base/error.hpp"

namespace baileo {

/// A value, or the reason why there is none. Functions that return it are [[nodiscard]], because the
/// type itself is not.
template <class T, class E = Error>
using Result = tl::expected<T, E>;

/// Success without a value, or the reason for failure.
using Status = Result<void>;

/// The failure side of a Result: `return failure(ErrorCode::not_found, "kiosk 4711");`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string detail) {
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// Passes an error on with a sentence about what was being done, e.g. "reading the catalogue".
[[nodiscard]] inline tl::unexpected<Error> failure(Error error, std::string_view doing) {
    return tl::unexpected<Error>(with_context(std::move(error), doing));
}

}  // namespace baileo
