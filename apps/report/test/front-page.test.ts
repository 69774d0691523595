import { expect, test } from "vitest";
import { contextOf } from "../src/lib/page-context.ts";
import { editionPage } from "../src/models/edition/edition-page.ts";
import { resiliencePage } from "../src/models/resilience/resilience-page.ts";
import { dataset } from "./dataset.ts";

const grades = (html: string): readonly string[] =>
  [...html.matchAll(/\(grade ([A-E])\)/g)].map(([, g = ""]) => g);

test("every tile of every edition and what the finding assumes rest on sources of grade A or B, named beside them", () => {
  for (const edition of dataset.editionIds) {
    const { keyFigures } = editionPage(contextOf(dataset, edition, "en"));
    expect(keyFigures.length).toBeGreaterThan(0);
    for (const { label, detail } of keyFigures) {
      const named = grades(detail.html);
      expect([edition, label, named.length > 0, named.filter((grade) => grade > "B")]).toEqual([
        edition,
        label,
        true,
        [],
      ]);
    }
  }
  const { lead } = editionPage(contextOf(dataset, dataset.latest, "en"));
  const assumed = lead.map(({ html }) => html).find((html) => html.includes("China's part of Japan's use"));
  expect(grades(assumed ?? "").length).toBeGreaterThan(1);
  expect(grades(assumed ?? "").filter((grade) => grade > "B")).toEqual([]);
});

test("every tile on a cut names what its demand and China's share rest on, and says where that is weaker than grade B", () => {
  const words = { en: /an indication, no more/, ja: /目安にとどまる/ };
  for (const lang of ["en", "ja"] as const) {
    const { keyFigures } = resiliencePage(contextOf(dataset, dataset.latest, lang));
    const told = keyFigures.map(({ detail: { html } }) => {
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
