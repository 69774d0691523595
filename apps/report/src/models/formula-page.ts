import type { Lang } from "@kidorui/core";
import { catalogue, formulaText } from "@kidorui/formulas";
import { worked } from "../i18n/formula.ts";
import { groupBy } from "../lib/group.ts";

/** Formulas to begin with: worked ones, and the first example of the first function of each family. */
export function formulasToTry(lang: Lang): readonly string[] {
  const firsts = [...groupBy(catalogue, ({ family }) => family).values()].flatMap(([definition]) =>
    definition ? [formulaText({ id: definition.id, arguments: definition.examples[0].arguments })] : [],
  );
  return [...worked[lang], ...firsts];
}
