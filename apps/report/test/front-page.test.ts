import { expect, test } from "vitest";
import { contextOf } from "../src/lib/page-context.ts";
import { editionPage } from "../src/models/edition/edition-page.ts";
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
