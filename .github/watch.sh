#!/usr/bin/env bash
# Imports what is new of the publishers' releases and opens a pull request with what it moves, or renews the one that
# is open. Where nothing is new it does nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
text=$folder/moved.md
npm run data -- watch --text "$text"
[ -f "$text" ] || exit 0
branch=watch/releases
git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git switch -C "$branch"
git add data
git commit --allow-empty -m "data: new rows of publishers' releases"
git push --force origin "$branch"
if [ "$(gh pr list --head "$branch" --state open --json number --jq length)" = 0 ]; then
  gh pr create --head "$branch" --title "New rows of publishers' releases" --body-file "$text"
else
  gh pr edit "$branch" --body-file "$text"
fi
