#include "server/usecases/code_sheet.hpp"

#include <fmt/format.h>

#include <qrcodegen/qrcodegen.hpp>

namespace baileo::usecases {
namespace {

constexpr std::string_view sheet_head = R"(<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>{title}</title>
<style>
@page {{ size: A4; margin: 10mm }}
* {{ box-sizing: border-box }}
body {{ margin: 0; font: 9pt/1.25 "Noto Sans", sans-serif; color: #042436 }}
main {{ display: grid; grid-template-columns: repeat(3, 1fr) }}
article {{ height: 39mm; padding: 3mm; border: 0.2mm dashed #8aa0ac; break-inside: avoid;
          display: grid; grid-template-columns: 23mm 1fr; column-gap: 3mm; align-content: center }}
svg {{ width: 23mm; height: 23mm; grid-row: 1 / 4 }}
h1 {{ font-size: 8pt; margin: 0 }}
p {{ margin: 0 }}
.code {{ font: bold 11pt/1.3 "Noto Sans Mono", monospace }}
.label {{ grid-column: 1 / 3; font-size: 7pt; margin-top: 1mm }}
@media screen {{ main {{ max-width: 190mm; margin: 10mm auto }} }}
</style>
<main>
)";

constexpr std::string_view sheet_slip = R"(<article>{qr}<h1>{title}</h1>
<p class="code">{code}</p>
<p>Kode suara, sekali pakai<br><i>Ballot code, good once</i></p>
<p class="label">{label}</p></article>
)";

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else
            safe += c;
    }
    return safe;
}

/// Each run of dark modules in a row is one line of the path; four light modules around, as ISO 18004 wants.
std::string qr_of(const domain::BallotCode& code) {
    const auto qr = qrcodegen::QrCode::encodeText(code.text().c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = qr.getSize();
    std::string path;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const int begin = x;
            while (x < size && qr.getModule(x, y))
                ++x;
            if (x > begin) path += fmt::format("M{} {}h{}v1H{}z", begin, y, x - begin, begin);
        }
    return fmt::format(R"(<svg viewBox="-4 -4 {0} {0}" shape-rendering="crispEdges"><path d="{1}"/></svg>)",
                       size + 8, path);
}

/// "KTB7 QM4X 2H9CX": on paper a gap is read more easily than a hyphen.
std::string spaced(const domain::BallotCode& code) {
    std::string text = domain::in_groups(code.text());
    for (char& c : text)
        if (c == '-') c = ' ';
    return text;
}

}  // namespace

std::string code_table(const std::vector<domain::BallotCode>& codes) {
    std::string table = "code\n";
    for (const domain::BallotCode& code : codes)
        table += domain::in_groups(code.text()) + "\n";
    return table;
}

std::string code_sheet(const std::vector<domain::BallotCode>& codes, const domain::LocalizedText& title,
                       std::string_view label) {
    const std::string competition = escaped(title.id);
    std::string sheet = fmt::format(fmt::runtime(sheet_head), fmt::arg("title", competition));
    for (const domain::BallotCode& code : codes)
        sheet +=
            fmt::format(fmt::runtime(sheet_slip), fmt::arg("qr", qr_of(code)), fmt::arg("title", competition),
                        fmt::arg("code", spaced(code)), fmt::arg("label", escaped(label)));
    return sheet + "</main>\n</html>\n";
}

}  // namespace baileo::usecases
