/** Address of the page of the formula bar within a language. */
export const FORMULA_PATH = "functions/formula/";

/** Address of the page of the spreadsheet within a language; what follows it asks as of the bar. */
export const PLAYGROUND_PATH = "playground/";

/** What an address asks the bar for. */
export interface Asked {
  readonly formula: string;
  /** Edition for what names none; `undefined` for the newest. */
  readonly edition: string | undefined;
}

/**
 * What follows the address of the bar's page: the formula, and the edition unless the formula's own calls name it.
 * @example formulaHash({ formula: "=1+2", edition: undefined }) // "formula=%3D1%2B2"
 */
export const formulaHash = ({ formula, edition }: Asked): string =>
  [
    `formula=${encodeURIComponent(formula)}`,
    ...(edition === undefined ? [] : [`edition=${encodeURIComponent(edition)}`]),
  ].join("&");

/** What an address asks for; `undefined` for one that asks for nothing, the address of a place on the page say. */
export function askedIn(hash: string): Asked | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const formula = parts.get("formula");
  return formula === null ? undefined : { formula, edition: parts.get("edition") ?? undefined };
}

/** What follows the address of the spreadsheet's page to open it with a template. */
export const templateHash = (id: string): string => `template=${id}`;

/** The template that an address asks for. */
export const templateIn = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, "")).get("template") || undefined;
