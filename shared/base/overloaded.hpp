#pragma once

namespace baileo {

/// Builds one visitor for std::visit out of several lambdas.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace baileo
