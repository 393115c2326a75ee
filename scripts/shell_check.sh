#!/usr/bin/env bash
# Runs shellcheck over every committed file that starts as a shell script.
set -euo pipefail

if ! command -v shellcheck >/dev/null; then
    echo "shell_check: skipped, because shellcheck is not installed (./dev setup)"
    exit 77
fi
mapfile -t files < <(git grep -lIE -e '^#!.*\b(ba)?sh\b' | while read -r file; do
    if head -n 1 "$file" | grep -qE '^#!.*\b(ba)?sh\b'; then echo "$file"; fi
done)
shellcheck --external-sources "${files[@]}"
echo "shell_check: ${#files[@]} files"
