import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import { expect, test } from "vitest";
import { langs } from "../src/lib/lang.ts";
import { type Cited, citation, citationForms } from "../src/takeaway/citation.ts";
import { dataset } from "./dataset.ts";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";

const dist = join(import.meta.dirname, "../dist");

interface Item {
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL: string;
}

/** How a reference manager reads a citation. */
function itemOf(text: string): Item {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] as Item;
}

const forms = Object.entries(citationForms);
const title = "Rare-earth supply";
const hash = "ab".repeat(32);
const edition = { id: "2031Q2", published: "2031-07-05", asOf: "2031-06-30", hash };
const address = "https://example.org/base/ja/editions/2031Q2/monitor/#controls";

/** Titles with everything that TeX takes for its own, or that ends a field. */
const titles = [
  "China's share: 50% of {x} & #1_a, $3 ~ ^ \\",
  "中国は供給量の69％を占める「最大」",
  '=REE.HHI({1;2},"REE") = 0.5',
];

test("a reference manager reads the same from every form: title, author, day and address", () => {
  for (const kind of ["figure", "number"] as const)
    for (const said of titles)
      for (const [form, { of }] of forms) {
        const item = itemOf(
          of({ title, edition, lang: "ja", address, part: { kind, title: said, id: "monitor-controls" } }),
        );
        const [author] = item.author;
        expect([form, item.title]).toEqual([form, said]);
        expect([form, author?.literal ?? author?.family]).toEqual([form, "Kidorui"]);
        expect([form, item.URL]).toEqual([form, address]);
        expect([form, item.issued?.["date-parts"][0]?.slice(0, 2)]).toEqual([form, [2031, 7]]);
      }
});

test("a draft has no day of issue and says what it is", () => {
  const draft: Cited = { title, edition: { ...edition, published: "" }, lang: "en", address };
  for (const [, { of }] of forms) {
    expect(itemOf(of(draft)).issued).toBeUndefined();
    expect(of(draft)).toContain("draft, not issued; data published by 30 June 2031");
    expect(of({ ...draft, lang: "ja" })).toContain("未公表の草案、データ基準日2031年6月30日");
  }
  expect(citation(draft)).toContain("(draft, not issued; ");
});

test("a figure is cited in one sentence that names it, its edition, day and address", () => {
  const part = { kind: "figure", title: "China leads", id: "x" } as const;
  expect(citation({ title, edition, lang: "en", address, part })).toMatch(
    /^“China leads”, Kidorui, .*, edition 2031Q2 \(issued 5 July 2031; data published by 30 June 2031; SHA-256 (ab){6}\), https:\S+$/,
  );
  expect(citation({ title, edition, lang: "ja", address, part: { ...part, title: "中国が最大" } })).toMatch(
    /^「中国が最大」Kidorui『.*』2031Q2版（2031年7月5日公表、データ基準日2031年6月30日、SHA-256 (ab){6}）、https:\S+$/,
  );
});

test("every edition's citation lies beside it in every form, and leads to it", () => {
  for (const id of dataset.editionIds)
    for (const lang of langs)
      for (const [form] of forms) {
        const item = itemOf(readFileSync(join(dist, lang, "editions", id, `citation.${form}`), "utf8"));
        const { pathname } = new URL(item.URL);
        expect(pathname.endsWith(`/${lang}/editions/${id}/`)).toBe(true);
        expect(existsSync(join(dist, pathname, "index.html"))).toBe(true);
      }
});
