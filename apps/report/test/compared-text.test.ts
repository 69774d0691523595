import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { comparedText } from "../src/lib/compared-text.ts";
import { dataset } from "./dataset.ts";

const { sources } = dataset.tables;
const dist = join(import.meta.dirname, "../dist");

test("sources that were compared with their publishers say when, and others that they were not", () => {
  const [one, other] = sources.map((source) => ({
    ...source,
    read: "2026-11-23",
    checked_at_publisher: "no" as const,
  }));
  if (!one || !other) throw new Error("There are fewer than two sources.");
  const compared = { ...other, read: "2026-12-05", checked_at_publisher: "yes" as const };
  expect(comparedText([one], "en")).toBe(
    "Read from copies of the publications, last on 23 November 2026; not yet compared with the publishers' own files.",
  );
  expect(comparedText([one, compared], "en")).toMatch(
    /^Compared .*: 1 of 2 publications, last on 5 December 2026\. The others .* not yet compared\.$/,
  );
  expect(comparedText([compared], "en")).toBe(
    "Compared with the publishers' own files, last on 5 December 2026.",
  );
  expect(comparedText([one, compared], "ja")).toMatch(
    /^出典2件のうち1件は.*最終2026年12月5日.*未照合である。$/,
  );
});

test("every number whose rows have a source says it, and the page of sources of all", () => {
  for (const lang of ["en", "ja"] as const) {
    const html = readFileSync(join(dist, lang, "editions", dataset.latest, "numbers/index.html"), "utf8");
    const escaped = (text: string) => text.replaceAll("'", "&#39;");
    const entries = html.split('<article class="provenance"').slice(1);
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries)
      expect(entry.includes('class="provenance__compared"')).toBe(
        entry.includes('class="provenance__sources"'),
      );
    const page = readFileSync(join(dist, lang, "data/sources/index.html"), "utf8");
    expect(page).toContain(escaped(comparedText(sources, lang)));
  }
});
