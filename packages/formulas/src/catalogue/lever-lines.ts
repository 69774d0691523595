import {
  type Factor,
  type Lever,
  type LeverUnit,
  leverUnit,
  MetricError,
  type Overrides,
  type Text,
} from "@kidorui/core";
import { type CellContent, invalid, isBlank, type Place } from "../cells/cell.ts";
import { numberOf } from "../cells/number.ts";
import { plainText } from "../cells/plain-text.ts";
import { placeIn } from "../cells/range.ts";
import { type LeverWords, leverName, NO_WORDS } from "./lever-name.ts";

/** The range of levers as it arrives. */
export type LeverRows = readonly (readonly CellContent[])[];

/** Units that count against the demand of the first month. */
const RELATIVE: readonly LeverUnit[] = ["days-of-demand", "share-of-demand"];

/** What can be written for a unit of the model, with how many of it one is; what counts against demand is left to the model. */
const WRITTEN: Readonly<Record<Lever["unit"], ReadonlyMap<string, number>>> = {
  t: new Map([
    ["t", 1],
    ["kt", 1000],
    ["10kt", 10_000],
  ]),
  "t/month": new Map([
    ["t/month", 1],
    ["kt/month", 1000],
    ["10kt/month", 10_000],
  ]),
  months: new Map([["months", 1]]),
  share: new Map([["share", 1]]),
  "share per year": new Map([["share per year", 1]]),
};

/** The units that one of the model can be written in. */
const unitsFor = (unit: Lever["unit"]): readonly string[] => [
  ...WRITTEN[unit].keys(),
  ...(unit === "t" || unit === "t/month" ? RELATIVE : []),
];

const EVERY_UNIT: readonly string[] = [
  ...new Set(Object.keys(WRITTEN).flatMap((unit) => unitsFor(unit as Lever["unit"]))),
];

/** The line of LEVERS that says how sure the shares of suppliers are; it is no lever of one run. */
export const SHARES_LINE = "shares";

/** Stands where the most likely value would, in a line whose values are all as likely. */
export const UNIFORM = "uniform";

/** A lever as SIMULATE has it: certain where low and high are one. */
export interface RangeLine {
  readonly name: string;
  readonly low: number;
  /** Absent where every value of the range is as likely. */
  readonly mode?: number;
  readonly high: number;
}

/** Columns of LEVERS that set a lever, and those that tell its range. */
const SETTING = ["lever", "value", "unit"];
const RANGE = ["lever", "low", "mode", "high"];
const HEADINGS: readonly string[] = [...SETTING, ...RANGE, "basis"];

interface Line {
  readonly name: string;
  readonly cells: readonly CellContent[];
  readonly row: number;
  /** Where each cell stands in the range. */
  readonly columns: readonly number[];
}

const headingIn = (content: CellContent): string =>
  typeof content === "string" ? plainText(content).toLowerCase() : "";

/**
 * Columns to read, in order: by their headings, where the first row is that of LEVERS; else as they stand.
 * @param wanted Headings; those that are not there are left out.
 */
function columnsOf(rows: LeverRows, wanted: readonly string[]) {
  const [first = []] = rows;
  const headings = first.map(headingIn);
  const isHeaded = headings[0] === "lever" && HEADINGS.includes(headings[1] ?? "");
  const places = isHeaded
    ? wanted.map((name) => headings.indexOf(name)).filter((place) => place >= 0)
    : first.map((_, place) => place);
  return { isHeaded, places };
}

/** Refuses a line, or a cell of it: what was expected there, and what was received. */
function refuse(place: Place, expected: Text, received: Text): MetricError {
  return new MetricError(
    "invalid-argument",
    `${place("en")}: expected ${expected.en}, received ${received.en}.`,
    `${place("ja")}：${expected.ja}（指定値：${received.ja}）。`,
  );
}

const WHOLE: Place = () => "levers";

const lineAt =
  (row: number): Place =>
  (lang) =>
    lang === "ja" ? `leversの${row + 1}行目` : `levers, row ${row + 1}`;

/** The lines of a range that name a lever; a blank line is none. */
function linesOf(rows: LeverRows, { part }: LeverWords, wanted: readonly string[]): Line[] {
  const seen = new Set<string>();
  const { isHeaded, places: columns } = columnsOf(rows, wanted);
  return rows.flatMap((whole, row) => {
    const cells = columns.map((place) => whole[place]);
    const [first] = cells;
    if (cells.every(isBlank) || (isHeaded && row === 0)) return [];
    if (isBlank(first))
      throw refuse(
        placeIn("levers", row, 0),
        { en: "the name of a lever", ja: "入力の名称を指定する" },
        { en: "an empty cell", ja: "空白" },
      );
    const name = leverName(String(first), part);
    if (cells.length === 1)
      throw refuse(
        WHOLE,
        { en: "two columns or more, a lever and its value", ja: "入力の名称と値の2列以上を指定する" },
        { en: "one", ja: "1列" },
      );
    if (seen.has(name))
      throw refuse(
        lineAt(row),
        { en: "every lever once", ja: "同じ入力を重ねて指定しない" },
        { en: `"${name.slice(0, 40)}" twice`, ja: `「${name.slice(0, 40)}」が2回` },
      );
    seen.add(name);
    return [{ name, cells, row, columns }];
  });
}

/** A number of a line. A blank is 0, since hosts send one for the other. */
function numberIn({ cells, row, columns }: Line, column: number): number {
  return numberOf(cells[column], placeIn("levers", row, columns[column] ?? column)) ?? 0;
}

/** The unit that a line ends with: one that the model has to turn into its own, or how many of its own one is. */
function unitOf(line: Line, words: LeverWords): { readonly unit?: LeverUnit; readonly times: number } {
  const { name, row, columns } = line;
  const content = line.cells[2];
  if (isBlank(content)) return { times: 1 };
  const text = words.unit(String(content)) ?? plainText(String(content)).toLowerCase();
  const own = leverUnit(name);
  // A name that is no lever is refused by the scenario, which knows what it has.
  const known = own === undefined ? EVERY_UNIT : unitsFor(own);
  if (known.includes(text)) {
    const unit = RELATIVE.find((one) => one === text);
    return unit ? { unit, times: 1 } : { times: (own && WRITTEN[own].get(text)) ?? 1 };
  }
  throw invalid(
    placeIn("levers", row, columns[2] ?? 2),
    { en: `one of ${known.join(", ")} for ${name}`, ja: `${name}の単位${known.join("、")}のいずれか` },
    content,
  );
}

/**
 * Levers set by the reader: name, value, and a unit where there is a third column.
 * @throws {MetricError} `invalid-argument` with the place of the cell.
 */
export function overridesOf(rows: LeverRows, words: LeverWords): Overrides {
  return new Map(
    linesOf(rows, words, SETTING)
      .filter(({ name }) => name !== SHARES_LINE)
      .map((line) => {
        const number = numberIn(line, 1);
        const { unit, times } = unitOf(line, words);
        return [line.name, { value: number * times, unit }];
      }),
  );
}

const isUniform = (content: CellContent): boolean =>
  typeof content === "string" && plainText(content).toLowerCase() === UNIFORM;

function rangeOf(line: Line): RangeLine {
  const { name, cells, row } = line;
  const place = lineAt(row);
  const low = numberIn(line, 1);
  if (cells.length === 2) return { name, low, mode: low, high: low };
  if (cells.length === 3)
    throw refuse(
      WHOLE,
      { en: "two columns or four", ja: "2列または4列を指定する" },
      { en: "three", ja: "3列" },
    );
  const high = numberIn(line, 3);
  if (isUniform(cells[2])) {
    if (low <= high) return { name, low, high };
    throw refuse(
      place,
      { en: `${name} to have a lowest value below its highest`, ja: `${name}の最小値は最大値より小さくする` },
      { en: `${low} and ${high}`, ja: `${low}と${high}` },
    );
  }
  const mode = numberIn(line, 2);
  if (mode === 0 && high === 0 && low !== 0) {
    // A lever that is certain needs its value once; below 0 the line could also mean a range up to 0.
    if (low > 0) return { name, low, mode: low, high: low };
    throw refuse(
      place,
      {
        en: `${name} three times if it is certain, since it is below 0`,
        ja: `${name}は0より小さいので、確定値であれば同じ値を3回指定する`,
      },
      { en: `${low} once`, ja: `${low}を1回` },
    );
  }
  if (low <= mode && mode <= high) return { name, low, mode, high };
  throw refuse(
    place,
    {
      en: `${name} to have a lowest, a most likely and a highest value in this order, or "${UNIFORM}" between the two`,
      ja: `${name}は最小値、最頻値、最大値の順に指定するか、最頻値の代わりに「${UNIFORM}」を指定する`,
    },
    { en: `${low}, ${mode} and ${high}`, ja: `${low}、${mode}、${high}` },
  );
}

/**
 * Levers with what is known of them: name and value, or name, lowest, most likely and highest value.
 * @throws {MetricError} `invalid-argument` with the place of the line, and the lever where there is one.
 */
export function rangesOf(rows: LeverRows): RangeLine[] {
  const wanted = columnsOf(rows, RANGE).places.length > 1 ? RANGE : SETTING.slice(0, 2);
  return linesOf(rows, NO_WORDS, wanted).map(rangeOf);
}

/** How the range of a lever is drawn from; nothing for a lever that is certain. */
export function factorsOf({ name, low, mode, high }: RangeLine): Factor[] {
  if (low === high) return [];
  const spread =
    mode === undefined
      ? ({ shape: "uniform", low, high } as const)
      : ({ shape: "triangular", low, mode, high } as const);
  return [{ levers: [name], spread }];
}
