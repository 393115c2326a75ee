#include "kiosk/ui/typeset.hpp"

#include <algorithm>
#include <cfloat>
#include <cmath>

#include <imgui.h>

namespace baileo::ui {
namespace {

float width_of(const FontFace& face, std::string_view text) {
    return face.font->CalcTextSizeA(face.size, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Words with their widths at one size.
struct Measured {
    std::vector<std::string_view> words;
    std::vector<float> widths;
    float space = 0;
    float widest = 0;
};

Measured measure(const FontFace& face, std::string_view text) {
    Measured measured{split_words(text), {}, width_of(face, " "), 0};
    for (const std::string_view word : measured.words) {
        measured.widths.push_back(width_of(face, word));
        measured.widest = std::max(measured.widest, measured.widths.back());
    }
    return measured;
}

/// Index of the word that starts each line.
std::vector<std::size_t> line_starts(const Measured& measured, float width) {
    std::vector<std::size_t> starts;
    float x = 0;
    for (std::size_t i = 0; i < measured.words.size(); ++i) {
        const bool breaks = starts.empty() || x + measured.space + measured.widths[i] > width;
        if (breaks) starts.push_back(i);
        x = breaks ? measured.widths[i] : x + measured.space + measured.widths[i];
    }
    return starts;
}

/// The narrowest width that needs no more lines: lines of like length, no lonely last word.
float balanced_width(const Measured& measured, float width) {
    const std::size_t lines = line_starts(measured, width).size();
    if (lines < 2) return width;
    float narrow = measured.widest;
    float wide = width;
    while (wide - narrow > 1) {
        const float middle = (narrow + wide) / 2;
        (line_starts(measured, middle).size() > lines ? narrow : wide) = middle;
    }
    return wide;
}

std::vector<std::string> lines_of(const Measured& measured, float width) {
    const std::vector<std::size_t> starts = line_starts(measured, width);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : measured.words.size();
        std::string line;
        for (std::size_t word = starts[i]; word < end; ++word) {
            if (!line.empty()) line += ' ';
            line += measured.words[word];
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

bool fits(const Block& block, float width, float height) {
    return block.width <= width + 0.5F && block.height <= height + 0.5F;
}

/// Takes the last character off UTF-8.
void pop_character(std::string& text) {
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty()) text.pop_back();
}

/// Ends a line in "…" within the width.
void shorten(std::string& line, const FontFace& face, float width) {
    while (!line.empty() && width_of(face, line + "…") > width)
        pop_character(line);
    while (line.ends_with(' '))
        line.pop_back();
    line += "…";
}

void cut(Block& block, float width, float height) {
    const float lines = std::clamp(std::floor((height + 0.5F) / block.leading), 1.F,
                                   std::max(1.F, static_cast<float>(block.lines.size())));
    const auto room = static_cast<std::size_t>(lines);
    const bool too_many = block.lines.size() > room;
    if (too_many) block.lines.resize(room);
    for (std::string& line : block.lines)
        if (width_of(*block.face, line) > width) shorten(line, *block.face, width);
    if (too_many && !block.lines.back().ends_with("…")) shorten(block.lines.back(), *block.face, width);
    block.complete = false;
    block.width = std::min(block.width, width);
    block.height = block.leading * static_cast<float>(block.lines.size());
}

}  // namespace

int steps_of(visit::TextSize size) {
    switch (size) {
        case visit::TextSize::small:
            return -2;
        case visit::TextSize::medium:
            return 0;
        case visit::TextSize::large:
            return 2;
        case visit::TextSize::extra_large:
            return 4;
    }
    return 0;
}

int Typesetter::wanted_step(const Style& style) const {
    return std::clamp(style.step + shift_, style.least, std::max(style.most, style.least));
}

Block Typesetter::at_step(std::string_view text, const Style& style, int step, float width) const {
    const FontFace& face = fonts_->at(step, style.weight);
    const Measured measured = measure(face, text);
    Block block;
    block.face = &face;
    block.step = step;
    block.leading = std::round(face.em * style.leading);
    block.lines = lines_of(measured, balanced_width(measured, width));
    for (const std::string& line : block.lines)
        block.width = std::max(block.width, width_of(face, line));
    block.height = block.leading * static_cast<float>(block.lines.size());
    return block;
}

Block Typesetter::set(std::string_view text, const Style& style, float width) const {
    return fit(text, style, width, FLT_MAX);
}

Block Typesetter::fit(std::string_view text, const Style& style, float width, float height) const {
    for (int step = wanted_step(style); step > style.least; --step) {
        Block block = at_step(text, style, step, width);
        block.shrunk = step < wanted_step(style);
        if (fits(block, width, height)) return block;
    }
    Block block = at_step(text, style, style.least, width);
    block.shrunk = style.least < wanted_step(style);
    if (!fits(block, width, height)) cut(block, width, height);
    return block;
}

Style Typesetter::common(const std::vector<std::string_view>& texts, const Style& style, float width,
                         float height) const {
    int step = wanted_step(style);
    for (const std::string_view text : texts)
        step = std::min(step, fit(text, style, width, height).step);
    Style same = style;
    same.most = step;
    same.step = step - shift_;
    return same;
}

float Typesetter::line_width(std::string_view text, const Style& style) const {
    return width_of(fonts_->at(wanted_step(style), style.weight), text);
}

float Typesetter::line_height(const Style& style, float lines) const {
    return std::round(fonts_->at(wanted_step(style), style.weight).em * style.leading) * lines;
}

}  // namespace baileo::ui
