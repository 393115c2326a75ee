#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace baileo::results {

/// A small dense symmetric matrix. Sums run in a fixed order, so that every machine finds the same bits.
class SymmetricMatrix {
  public:
    explicit SymmetricMatrix(std::size_t size) : size_(size), values_(size * size) {}

    [[nodiscard]] std::size_t size() const { return size_; }
    /// Only places with column <= row are kept: ask for (row, column) or (column, row).
    [[nodiscard]] double& at(std::size_t row, std::size_t column) {
        return values_[row >= column ? row * size_ + column : column * size_ + row];
    }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const {
        return values_[row >= column ? row * size_ + column : column * size_ + row];
    }

  private:
    std::size_t size_;
    std::vector<double> values_;
};

/// The lower triangle L with L L' = a positive definite matrix. Source: G. H. Golub, C. F. Van Loan, Matrix
/// Computations, 4th ed., 4.2.
class Cholesky {
  public:
    explicit Cholesky(const SymmetricMatrix& matrix);

    /// x with L L' x = right.
    [[nodiscard]] std::vector<double> solve(std::span<const double> right) const;
    /// x with L' x = right: independent standard normal numbers become numbers with the inverse of the
    /// matrix as covariance.
    [[nodiscard]] std::vector<double> solve_upper(std::span<const double> right) const;
    [[nodiscard]] SymmetricMatrix inverse() const;

  private:
    [[nodiscard]] std::vector<double> solve_lower(std::span<const double> right) const;

    SymmetricMatrix lower_;
};

}  // namespace baileo::results
