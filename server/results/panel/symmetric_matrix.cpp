#include "server/results/panel/symmetric_matrix.hpp"

#include <cmath>

#include "shared/base/expects.hpp"

namespace baileo::results {

Cholesky::Cholesky(const SymmetricMatrix& matrix) : lower_(matrix.size()) {
    for (std::size_t column = 0; column < matrix.size(); ++column)
        for (std::size_t row = column; row < matrix.size(); ++row) {
            double rest = matrix.at(row, column);
            for (std::size_t k = 0; k < column; ++k)
                rest -= lower_.at(row, k) * lower_.at(column, k);
            if (row == column) {
                expects(rest > 0, "the matrix is positive definite");
                lower_.at(row, column) = std::sqrt(rest);
            } else {
                lower_.at(row, column) = rest / lower_.at(column, column);
            }
        }
}

std::vector<double> Cholesky::solve_lower(std::span<const double> right) const {
    std::vector<double> x(right.begin(), right.end());
    for (std::size_t row = 0; row < x.size(); ++row) {
        for (std::size_t k = 0; k < row; ++k)
            x[row] -= lower_.at(row, k) * x[k];
        x[row] /= lower_.at(row, row);
    }
    return x;
}

std::vector<double> Cholesky::solve_upper(std::span<const double> right) const {
    std::vector<double> x(right.begin(), right.end());
    for (std::size_t row = x.size(); row-- > 0;) {
        for (std::size_t k = row + 1; k < x.size(); ++k)
            x[row] -= lower_.at(k, row) * x[k];
        x[row] /= lower_.at(row, row);
    }
    return x;
}

std::vector<double> Cholesky::solve(std::span<const double> right) const {
    return solve_upper(solve_lower(right));
}

SymmetricMatrix Cholesky::inverse() const {
    SymmetricMatrix result(lower_.size());
    std::vector<double> unit(lower_.size());
    for (std::size_t column = 0; column < unit.size(); ++column) {
        unit[column] = 1;
        const std::vector<double> solved = solve(unit);
        unit[column] = 0;
        for (std::size_t row = column; row < unit.size(); ++row)
            result.at(row, column) = solved[row];
    }
    return result;
}

}  // namespace baileo::results
