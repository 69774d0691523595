import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { RepositoryCopy } from "./repository-copy.ts";
import { said } from "./site-reader.ts";

const copy = new RepositoryCopy();
afterAll(() => copy.remove());

/** Folders of the editions that see nothing of what came in. */
const OLDER = ["en", "ja"].flatMap((lang) =>
  ["2024Q1", "2025Q2", "2026Q1"].map((edition) => `${lang}/editions/${edition}`),
);
const COUNTRY = "en/editions/2026Q4/countries/AUS/index.html";

test("older editions keep their articles after a newer source came in", () => {
  const former = copy.buildBeside("former");
  const lines = (table: string) => copy.read(`data/tables/${table}.csv`).split("\n");
  const append = (table: string, more: readonly string[]) =>
    copy.change(`data/tables/${table}.csv`, /$/, `${more.join("\n")}\n`);
  const release = lines("sources").find((line) => line.startsWith("usgs-mcs-2026,")) ?? "";
  append("sources", [
    release.replace("usgs-mcs-2026,", "usgs-mcs-2026-test,").replace("2026-02-06", "2026-08-01"),
  ]);
  append(
    "mine_production",
    lines("mine_production")
      .filter((line) => line.includes(",usgs-mcs-2026,"))
      .map((line) =>
        line
          .replace(",usgs-mcs-2026,", ",usgs-mcs-2026-test,")
          .replace(/^AUS,2024,29000,/, "AUS,2024,29001,"),
      ),
  );
  // The reasons why other publishers differ are those of the publishers, and hold for the newer release, too.
  const grown = copy.buildBeside("grown");
  const [before, after] = [said(former, OLDER), said(grown, OLDER)];
  expect(before.size).toBeGreaterThan(100);
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [file, text] of before) if (after.get(file) !== text) expect(file).toBe("the same");
  // The newest edition does see the newer source, so the comparison can fail.
  expect(readFileSync(join(grown, COUNTRY), "utf8")).not.toBe(readFileSync(join(former, COUNTRY), "utf8"));
});
