import { compareTexts } from "../text.ts";
/** The parts of an edition's name: `2026Q4.1` is the first erratum to the fourth quarter of 2026. */
export interface EditionName {
  /** Year and quarter: `2026Q4`. */
  readonly quarter: string;
  /** 0 for the edition as first issued, then 1, 2, … */
  readonly erratum: number;
}

const NAME = /^(\d{4}Q[1-4])(?:\.([1-9]\d*))?$/;

/**
 * Reads an edition's name; `undefined` for anything else.
 * @example editionName("2026Q4.1") // {"quarter": "2026Q4", "erratum": 1}
 */
export function editionName(id: string): EditionName | undefined {
  const [, quarter, erratum = "0"] = NAME.exec(id) ?? [];
  return quarter === undefined ? undefined : { quarter, erratum: Number(erratum) };
}

/**
 * Orders names of editions by quarter, then by erratum as a number, so that `.10` follows `.9`.
 * Names of another form are compared as texts.
 * @example ["2026Q4.10", "2027Q1", "2026Q4.2", "2026Q4"].sort(compareEditionIds) // ["2026Q4", "2026Q4.2", "2026Q4.10", "2027Q1"]
 */
export function compareEditionIds(a: string, b: string): number {
  const [left, right] = [editionName(a), editionName(b)];
  if (!left || !right) return compareTexts(a, b);
  if (left.quarter !== right.quarter) return left.quarter < right.quarter ? -1 : 1;
  return left.erratum - right.erratum;
}

/**
 * The name of the next erratum to an edition among those there are.
 * @example nextErratum("2026Q4", ["2026Q1", "2026Q4", "2026Q4.1"]) // "2026Q4.2"
 */
export function nextErratum(id: string, known: readonly string[]): string {
  const quarter = editionName(id)?.quarter ?? id;
  const numbers = known.flatMap((other) => {
    const name = editionName(other);
    return name?.quarter === quarter ? [name.erratum] : [];
  });
  return `${quarter}.${Math.max(0, ...numbers) + 1}`;
}
