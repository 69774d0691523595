import type { Lang } from "@kidorui/core";
import { catalogue, formulaText } from "@kidorui/formulas";
import { groupBy } from "../lib/group.ts";

/** A sum of calls, a table worked on with functions of the sheet, and names in the reader's language. */
const WORKED: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    '=REE.PRODUCTION("REE","mine","China",2024)/REE.PRODUCTION("REE","mine","*",2024)',
    '=TAKE(REE.SUPPLIERS("REE","mine",2024,FALSE),3)',
  ],
  ja: [
    '=REE.PRODUCTION("希土類","鉱山","中国",2024)/REE.PRODUCTION("希土類","鉱山","*",2024)',
    '=TAKE(REE.SUPPLIERS("希土類","鉱山",2024,FALSE),3)',
  ],
};

/** Formulas to begin with: worked ones, and the first example of the first function of each family. */
export function formulasToTry(lang: Lang): readonly string[] {
  const firsts = [...groupBy(catalogue, ({ family }) => family).values()].flatMap(([definition]) =>
    definition ? [formulaText({ id: definition.id, arguments: definition.examples[0].arguments })] : [],
  );
  return [...WORKED[lang], ...firsts];
}
