#include "server/usecases/import/import_fault.hpp"

namespace baileo::usecases {

std::string ImportFault::text() const {
    std::string where = file + ":";
    if (line > 0) where += std::to_string(line) + ":";
    if (line > 0 && column > 0) where += std::to_string(column) + ":";
    return where + " " + wrong + "; expected " + expected;
}

}  // namespace baileo::usecases
