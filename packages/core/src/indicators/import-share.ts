import type { Row } from "../tables/registry.ts";

type Trade = Row<"trade">;

/** A supplier's part of the imports that a list counts. */
export interface ImportShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** `<` where the whole is not known, `>` or `<` of the row itself, `e` or `d` of any number in it. */
  readonly flag: string;
  /** Whether every partner is named, so that they add up to the printed total. */
  readonly isComplete: boolean;
  /** The rows it rests on. */
  readonly rows: readonly Trade[];
}

/** What one list says of a supplier. */
interface Part {
  readonly amount: number;
  /** All imports, or those of the partners that are named where no total is printed. */
  readonly whole: number;
  /** Marks of the numbers, `<` where the whole is not known. */
  readonly flags: readonly string[];
  readonly isComplete: boolean;
  readonly rows: readonly Trade[];
}

/** Partner code of a printed total. */
export const WORLD = "WLD";
const OTHERS = "OTH";

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const isBound = ({ flag }: Trade): boolean => flag === ">" || flag === "<";

/** What one list says of a supplier, or `undefined` where it leaves that open. */
function partOf(list: readonly Trade[], supplier: string): Part | undefined {
  const own = list.find(({ partner_code }) => partner_code === supplier);
  const total = list.find(({ partner_code }) => partner_code === WORLD);
  const partners = list.filter((row) => row !== total);
  if (own?.value === null || total?.value === null || (total && isBound(total))) return undefined;
  if (own && total) {
    const isComplete = own.coverage === "full";
    const flags = [own.flag, total.flag];
    return { amount: own.value, whole: total.value, flags, isComplete, rows: [own, total] };
  }
  if (own) {
    // Of a partner named alone nothing follows: it may be all of the imports or nearly none.
    if (partners.length < 2 || partners.some(isBound)) return undefined;
    const whole = sumOf(partners.flatMap(({ value }) => value ?? []));
    return { amount: own.value, whole, flags: ["<"], isComplete: false, rows: partners };
  }
  // A list that adds up to its total has no room for a partner it does not name, but under "others".
  const isComplete = partners.length > 0 && partners.every(({ coverage }) => coverage === "full");
  if (!total || !isComplete || partners.some(({ partner_code }) => partner_code === OTHERS)) return undefined;
  return { amount: 0, whole: total.value, flags: [total.flag], isComplete, rows: list };
}

/** The mark of a share: that of a bound first; `undefined` where parts are bounds of both kinds. */
function flagOf(parts: readonly Part[]): string | undefined {
  const flags = parts.flatMap((part) => part.flags);
  const bounds = [">", "<"].filter((bound) => flags.includes(bound));
  if (bounds.length === 2) return undefined;
  return bounds[0] ?? ["e", "d"].find((mark) => flags.includes(mark)) ?? "";
}

/**
 * A supplier's part of the imports on a list: its amount over the printed total; where none is printed,
 * over the sum of the partners that are named, which is the most it can be.
 *
 * A list made of several adds amounts and wholes. A supplier that a complete list does not name has
 * nothing in it; one that no part names has no answer, and neither has one whose part is left open.
 *
 * @param lists The lists that are added up, each of other goods.
 * @returns `undefined` where the lists give no share.
 */
export function importShare(lists: readonly (readonly Trade[])[], supplier: string): ImportShare | undefined {
  if (!lists.some((list) => list.some(({ partner_code }) => partner_code === supplier))) return undefined;
  const parts = lists.map((list) => partOf(list, supplier));
  const known = parts.flatMap((part) => part ?? []);
  const flag = flagOf(known);
  const whole = sumOf(known.map((part) => part.whole));
  if (known.length < parts.length || flag === undefined || !(whole > 0)) return undefined;
  const value = sumOf(known.map(({ amount }) => amount)) / whole;
  return {
    value,
    low: flag === "<" ? 0 : value,
    high: flag === ">" ? 1 : value,
    flag,
    isComplete: known.every(({ isComplete }) => isComplete),
    rows: known.flatMap(({ rows }) => rows),
  };
}
