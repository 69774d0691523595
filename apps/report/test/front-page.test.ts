import { expect, test } from "vitest";
import { contextOf } from "../src/lib/page-context.ts";
import { editionPage } from "../src/models/edition/edition-page.ts";
import { resiliencePage } from "../src/models/resilience-page.ts";
import { dataset, publication } from "./dataset.ts";

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

test("every tile on a cut names what its demand and China's share rest on, and says where that is weaker than grade B", () => {
  const words = { en: /an indication, no more/, ja: /目安にとどまる/ };
  for (const lang of ["en", "ja"] as const) {
    const { keyFigures } = resiliencePage(contextOf(publication, dataset.latest, lang));
    const told = keyFigures.map(({ origin: { html } = { html: "" } }) => {
      const named = [...html.matchAll(/(?:\(grade |（等級)([A-E])/g)].map(([, grade = ""]) => grade);
      return { named, isWeak: named.some((grade) => grade > "B"), isSaid: words[lang].test(html) };
    });
    expect(told.length).toBeGreaterThan(3);
    for (const { named, isWeak, isSaid } of told) {
      expect(named.length).toBeGreaterThan(1);
      expect(isSaid).toBe(isWeak);
    }
    // The contracts behind the figure for heavy rare earths are known from the press alone.
    expect(told.filter(({ isWeak }) => isWeak)).toHaveLength(1);
  }
});
