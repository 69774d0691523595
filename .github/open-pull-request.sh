#!/usr/bin/env bash
# Opens a pull request of the changed data with the given text, or renews the one that is open; does nothing without a text.
set -euo pipefail
text=$1
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
