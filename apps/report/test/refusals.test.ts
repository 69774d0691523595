import { catalogue } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { langs } from "../src/lib/lang.ts";
import { contextOf } from "../src/lib/page-context.ts";
import { refusalsOf } from "../src/models/refusals.ts";
import { dataset, publication } from "./dataset.ts";

test.each(langs)(
  "a page shows a refused call with its message for the errors of a function, in %s",
  (lang) => {
    const context = contextOf(publication, dataset.latest, lang);
    const shown = catalogue.flatMap((definition) => [...refusalsOf(context, definition).values()]);
    expect(shown.length).toBeGreaterThan(120);
    expect(shown.filter(({ formula }) => !formula.startsWith("=REE."))).toEqual([]);
    const isJapanese = (text: string) => /[ぁ-んァ-ヶ一-龠]/.test(text);
    expect(shown.filter(({ message }) => isJapanese(message) !== (lang === "ja"))).toEqual([]);
  },
);

test("what the data cannot bring about has no example", () => {
  const context = contextOf(publication, dataset.latest, "en");
  const none = catalogue.flatMap((definition) => {
    const shown = refusalsOf(context, definition);
    return definition.errors.flatMap(({ code }) => (shown.has(code) ? [] : [`${definition.id} ${code}`]));
  });
  expect(none).toEqual(["DATASET out-of-range", "RESERVES no-data", "PLEDGESTACK no-data"]);
});
