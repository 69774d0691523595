import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWholeFile } from "@kidorui/core/node";

/** Puts a line under a heading of the day's entry in the data's changelog; the newest day stands first. */
export function noteInChangelog(folder: string, date: string, heading: string, line: string): void {
  const file = join(folder, "CHANGELOG.md");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "# Changelog of the data\n";
  const day = text.indexOf(`\n## ${date}\n`);
  if (day < 0) {
    const first = text.indexOf("\n## ");
    const at = first < 0 ? text.length : first;
    writeWholeFile(
      file,
      `${text.slice(0, at)}\n## ${date}\n\n### ${heading}\n\n- ${line}\n${text.slice(at)}`,
    );
    return;
  }
  const next = text.indexOf("\n## ", day + 1);
  const end = next < 0 ? text.length : next;
  const entry = text.slice(day, end);
  const part = entry.indexOf(`\n### ${heading}\n\n`);
  const grown =
    part < 0
      ? `${entry.trimEnd()}\n\n### ${heading}\n\n- ${line}\n`
      : entry.replace(`\n### ${heading}\n\n`, `\n### ${heading}\n\n- ${line}\n`);
  writeWholeFile(file, text.slice(0, day) + grown + text.slice(end));
}
