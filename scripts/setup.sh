#!/usr/bin/env bash
# Installs the packages of packages.txt that this Debian lacks; silent and quick when nothing is missing.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v apt-get >/dev/null; then
    echo "setup: this is not Debian. Install what scripts/packages.txt lists in your system's own way." >&2
    exit 1
fi

has_node() {
    command -v npm >/dev/null && node -e 'process.exit(parseInt(process.version.slice(1)) < 18 ? 1 : 0)' 2>/dev/null
}

wanted=$(grep -v '^#' packages.txt | xargs -n 1)
if has_node; then
    wanted=$(grep -vxE 'nodejs|npm' <<<"$wanted")
fi

# A package that dpkg has never heard of makes it fail, which is no failure here: it is what we ask for.
# shellcheck disable=SC2016,SC2086
installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $wanted 2>/dev/null | sed -n 's/^ii *//p' || true)
missing=$(comm -23 <(sort -u <<<"$wanted") <(sort -u <<<"$installed") | xargs)
if [[ -z $missing ]]; then
    exit 0
fi

echo "setup: installing $missing"
as_root=()
if ((EUID != 0)); then
    as_root=(sudo)
    echo "setup: sudo may ask for your password"
fi
"${as_root[@]}" apt-get update -qq
# shellcheck disable=SC2086
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
echo "setup: done"
