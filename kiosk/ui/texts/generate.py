#!/usr/bin/env python3
"""Makes C++ of the words on the kiosk's screens. Usage: generate.py id.json en.json OUTPUT_FOLDER

Fails, naming the key, when a language lacks a text, has one too many, or names other placeholders: a sentence that is
missing on a kiosk is found here and not by a citizen.
"""

import json
import re
import sys
from pathlib import Path

PLACEHOLDER = re.compile(r"\{(\w+)\}")
KEY = re.compile(r"[a-z][a-z0-9_]*")


def read(path):
    def no_repeats(pairs):
        keys = [key for key, _ in pairs]
        repeated = sorted({key for key in keys if keys.count(key) > 1})
        if repeated:
            sys.exit(f"{path}: written twice: {', '.join(repeated)}")
        return dict(pairs)

    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=no_repeats)


def faults(texts):
    """What is wrong, one sentence each; `texts` is {language: {key: text}}."""
    every_key = sorted(set().union(*texts.values()))
    for key in every_key:
        if not KEY.fullmatch(key):
            yield f"{key}: a key is lower_case_words"
        for language, words in texts.items():
            if not words.get(key, "").strip():
                yield f"{key}: missing in {language}"
        placeholders = {language: sorted(PLACEHOLDER.findall(words.get(key, ""))) for language, words in texts.items()}
        if len({tuple(names) for names in placeholders.values()}) > 1:
            yield f"{key}: placeholders differ: {placeholders}"


def literal(text):
    return json.dumps(text, ensure_ascii=False)


def keys_header(keys):
    return "\n".join(["#pragma once", "", "namespace baileo::ui {", "",
                      "/// Names each text that screens say; texts/*.json hold the words.",
                      "enum class Text {", *(f"    {key}," for key in keys), "};", "", "}  // namespace baileo::ui", ""])


def table_header(texts, keys):
    lines = ["#pragma once", "", "#include <array>", "#include <string_view>", "", "namespace baileo::ui {", ""]
    for language, words in texts.items():
        lines += [f"inline constexpr std::array<std::string_view, {len(keys)}> words_{language}{{",
                  *(f"    {literal(words[key])}," for key in keys), "};"]
    lines += [f"inline constexpr std::array<std::string_view, {len(keys)}> text_names{{",
              *(f"    {literal(key.replace('_', '-'))}," for key in keys), "};"]
    lines += ["", "}  // namespace baileo::ui", ""]
    return "\n".join(lines)


def write_if_changed(path, content):
    if not path.exists() or path.read_text(encoding="utf-8") != content:
        path.write_text(content, encoding="utf-8")


def main():
    *files, output = map(Path, sys.argv[1:])
    texts = {file.stem: read(file) for file in files}
    found = list(faults(texts))
    if found:
        sys.exit("\n".join(found))
    keys = list(next(iter(texts.values())))
    output.mkdir(parents=True, exist_ok=True)
    write_if_changed(output / "text_keys.hpp", keys_header(keys))
    write_if_changed(output / "text_table.hpp", table_header(texts, keys))


if __name__ == "__main__":
    main()
