import { expect, test } from "vitest";
import { contextOf, type PageContext } from "../src/lib/page-context.ts";
import { chapterPage } from "../src/models/chapters.ts";
import { editionPage } from "../src/models/edition/edition-page.ts";
import { dataset, publication } from "./dataset.ts";

const resiliencePage = (context: PageContext) => chapterPage(context, "resilience");

const grades = (html = ""): readonly string[] =>
  [...html.matchAll(/\(grade ([A-E])\)/g)].map(([, g = ""]) => g);

test("every tile of every edition names sources of grade A or B beside it", () => {
  for (const edition of dataset.editionIds) {
    const { keyFigures } = editionPage(contextOf(publication, edition, "en"));
    expect(keyFigures.length).toBeGreaterThan(0);
    for (const { label, origin } of keyFigures) {
      const named = grades(origin?.html);
      expect([edition, label.html, named.length > 0, named.filter((grade) => grade > "B")]).toEqual([
        edition,
        label.html,
        true,
        [],
      ]);
    }
  }
});

test("what the finding assumes of China rests on sources of grade A or B, named beneath it", () => {
  const { lead } = editionPage(contextOf(publication, dataset.latest, "en"));
  const named = lead.flatMap(({ html }) => grades(html));
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((grade) => grade > "B")).toEqual([]);
});

test("every tile rests on sources of grade A or B, named in it", () => {
  for (const lang of ["en", "ja"] as const) {
    const context = contextOf(publication, dataset.latest, lang);
    for (const make of [editionPage, resiliencePage]) {
      const told = make(context).keyFigures.map(({ origin: { html } = { html: "" } }) =>
        [...html.matchAll(/(?:\(grade |（等級)([A-E])/g)].map(([, grade = ""]) => grade),
      );
      expect(told.length).toBeGreaterThan(3);
      for (const named of told) {
        expect(named.length).toBeGreaterThan(0);
        expect(named.filter((grade) => grade > "B")).toEqual([]);
      }
    }
  }
});

test("what rests on the press alone is said in a sentence that says so", () => {
  const words = { en: "an indication, no more", ja: "目安にとどまる" };
  for (const lang of ["en", "ja"] as const) {
    const { sections } = resiliencePage(contextOf(publication, dataset.latest, lang));
    const said = sections.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.kind === "prose" && piece.html.html.includes(words[lang]) ? [piece] : [],
      ),
    );
    expect(said).toHaveLength(1);
  }
});
