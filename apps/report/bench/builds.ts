// What the whole site costs to build: from nothing, again, and again after a table changed; whether two builds from
// nothing are the same bytes, and one that found something made before.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leastOf, type Measured, measured } from "./measured-build.ts";

/** What is asked for: so many pages of today's kinds, each in two languages. */
const ASKED = { pages: 2_000, seconds: 60, MB: 1_000, changed: 1.2 };
/** Builds of each, in turn. */
const ROUNDS = 2;

const folder = mkdtempSync(join(tmpdir(), "kidorui-builds-"));
const data = join(folder, "data");
const changed = join(folder, "changed");

const filesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .toSorted();

/** Files that two sites do not have alike. */
function differing(one: string, other: string): readonly string[] {
  const [own, others] = [filesIn(one), filesIn(other)];
  const both = new Set(others);
  const alike = (file: string) =>
    both.has(file) && readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...own.filter((file) => !alike(file)), ...others.filter((file) => !own.includes(file))];
}

/** Builds a site into a folder of that name. */
function built(name: string, from: string, cache: string): Measured {
  const env = { KIDORUI_DATA: from, KIDORUI_OUT: join(folder, name), KIDORUI_CACHE: join(folder, cache) };
  const build = measured("build.ts", env);
  const { pages, others, pagesPeak, peak } = build;
  const memory = `${Math.round(pagesPeak / 1024)} and ${Math.round(peak / 1024)} MB`;
  console.log(
    `${name}: ${pages.toFixed(1)} s of processor for the pages, ${others.toFixed(1)} s for the rest, ${memory}`,
  );
  return build;
}

/** The data with another digit in one row. */
function changeTable(): void {
  cpSync(data, changed, { recursive: true });
  const file = join(changed, "tables/mine_production.csv");
  const text = readFileSync(file, "utf8");
  const after = text.replace(/^(AUS,2024,)29000,/m, "$129001,");
  if (after === text) throw new Error(`${file}: expected the output of Australia in 2024, found none.`);
  writeFileSync(file, after);
}

const told = (name: string, found: readonly string[]): string =>
  `${name}: ${found.length === 0 ? "the same bytes" : `${found.length} files differ, first ${found.slice(0, 5).join(", ")}`}`;

try {
  cpSync(join(import.meta.dirname, "../../../data"), data, { recursive: true });
  changeTable();
  built("from nothing", data, "cache");
  built("from nothing again", data, "other-cache");
  const again: Measured[] = [];
  const other: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    again.push(built("unchanged", data, "cache"));
    other.push(built("one table changed", changed, "cache"));
  }
  console.log(
    told(
      "two builds from nothing",
      differing(join(folder, "from nothing"), join(folder, "from nothing again")),
    ),
  );
  console.log(
    told(
      "a build that found cards and prints, beside one from nothing",
      differing(join(folder, "unchanged"), join(folder, "from nothing")),
    ),
  );
  const [least, moved] = [leastOf(again), leastOf(other)];
  const pages = filesIn(join(folder, "unchanged")).filter((file) => file.endsWith("/index.html")).length;
  const seconds = (least.pages * ASKED.pages) / pages;
  console.log(
    `${pages} pages in two languages; ${ASKED.pages} of them: ${seconds.toFixed(1)} s of processor (at most ${ASKED.seconds}), ${Math.round(least.pagesPeak / 1024)} MB (at most ${ASKED.MB})`,
  );
  const ratio = (moved.pages + moved.others) / (least.pages + least.others);
  console.log(
    `a build after one table changed, beside an unchanged one: ${ratio.toFixed(2)}× (at most ${ASKED.changed})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
