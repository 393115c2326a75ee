#include "server/usecases/import/picture_folder.hpp"

#include <algorithm>

#include "server/usecases/import/picture_form.hpp"
#include "shared/crypto/sha256.hpp"
#include "shared/files/first_bytes.hpp"

namespace baileo::usecases {
namespace {

/// Without slashes and not hidden, so that it stays within the folder.
bool is_file_name(std::string_view name) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    };
    return !name.empty() && name.size() <= 100 && name.front() != '.' && std::ranges::all_of(name, allowed);
}

tl::unexpected<PictureFault> refused(std::string wrong, std::string expected) {
    return tl::unexpected<PictureFault>({std::move(wrong), std::move(expected)});
}

}  // namespace

tl::expected<std::string, PictureFault> PictureFolder::take(const std::string& name) {
    if (!is_file_name(name))
        return refused("is no file name", "at most 100 letters, digits, dots and dashes, or nothing");
    auto bytes = first_bytes(folder_ / name, picture_byte_limit + 1);
    if (!bytes) return refused("names " + name + ", which is not there", "a file in pictures/");
    if (bytes->size() > picture_byte_limit)
        return refused("names " + name + ", which is too large", "at most 2 MiB");
    const auto form = picture_form(*bytes);
    if (!form)
        return refused("names " + name + ", which is neither PNG nor JPEG", "a picture of either form");
    if (std::max(form->width, form->height) > picture_side_limit)
        return refused("names " + name + ", which is " + std::to_string(form->width) + " x " +
                           std::to_string(form->height) + " pixels",
                       "at most 4096 pixels on each side");
    std::string hash = to_hex(crypto::sha256(*bytes));
    taken_.try_emplace(hash, store::StoredBlob{hash, std::string(form->content_type), std::move(*bytes)});
    return hash;
}

std::vector<store::StoredBlob> PictureFolder::taken() && {
    std::vector<store::StoredBlob> pictures;
    pictures.reserve(taken_.size());
    for (auto& [hash, picture] : taken_)
        pictures.push_back(std::move(picture));
    taken_.clear();
    return pictures;
}

}  // namespace baileo::usecases
