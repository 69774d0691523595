import { at, type Check } from "./context.ts";

const HIRAGANA = /^[ぁ-ゖー・（）]+$/;

/** A reading tells how a term is said, so it is in hiragana throughout. */
export const readingsAreHiragana: Check = ({ glossary }) =>
  glossary === undefined
    ? []
    : glossary.rows.flatMap((row) => {
        const reading = String(row["reading"]);
        const strange = [...reading].find((character) => !HIRAGANA.test(character));
        if (strange === undefined) return [];
        return [at(glossary, row, "reading", `expected hiragana, found ${strange} in ${reading}.`)];
      });
