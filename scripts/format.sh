#!/usr/bin/env bash
# Formats our C++ (all of it, or the given files and folders); --check changes nothing and fails on a difference.
set -euo pipefail

check=
known=(--cached --others --exclude-standard)
if [[ ${1:-} == --check ]]; then
    check=yes
    known=(--cached)
    shift
fi
if ! command -v clang-format-19 >/dev/null; then
    echo "format: skipped, because clang-format-19 is not installed and another version would disagree (./dev setup)"
    exit 77
fi

mapfile -t files < <(git ls-files "${known[@]}" -- "${@:-.}" | grep -E '\.(cpp|hpp|h)$' |
    while read -r file; do if [[ -e $file ]]; then echo "$file"; fi; done)
if ((${#files[@]} == 0)); then
    echo "format: no C++ files there" >&2
    exit 1
fi
if [[ -z $check ]]; then
    clang-format-19 -i "${files[@]}"
    echo "format: ${#files[@]} files"
    exit
fi

# One process for all files: starting one for each takes longer than what it does.
mapfile -t faulty < <(clang-format-19 --dry-run --Werror "${files[@]}" 2>&1 |
    sed -n 's/^\(.*\):[0-9]*:[0-9]*: error: .*/\1/p' | sort -u)
for file in "${faulty[@]}"; do
    echo "$file is not formatted: ./dev format $file"
done
echo "format: ${#files[@]} files, ${#faulty[@]} not formatted"
((${#faulty[@]} == 0))
