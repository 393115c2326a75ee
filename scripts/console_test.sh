#!/usr/bin/env bash
# Checks and tests the web console in a copy under the given build folder, so that the checkout stays clean.
# Packages are installed again only when the lock file has changed.
set -euo pipefail

source=$PWD/server/console
copy=$1/console-test
mkdir -p "$copy"

# Everything but the installed packages is replaced, so that a deleted file is gone from the copy, too.
find "$copy" -mindepth 1 -maxdepth 1 ! -name node_modules -exec rm -rf {} +
tar -C "$source" --exclude=./node_modules --exclude=./dist -cf - . | tar -C "$copy" -xf -

cd "$copy"
if ! cmp -s package-lock.json node_modules/.installed-lock.json; then
    npm ci --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.installed-lock.json
fi

failed=0
npm run check || failed=1
npm test || failed=1 # also after a failed check: both say something
exit "$failed"
