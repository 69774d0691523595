import {
  declareNames,
  type Expression,
  ExpressionError,
  type NameDeclaration,
  type Names,
  parseExpression,
} from "@kidorui/formulas/expression";
import { readFormat, type SlotFormat } from "./format.ts";
import { Faults, further, type Place, placeOfSpan, TextFault } from "./place.ts";

/** A figure or list of a page: what makes it, from which formula, and the choices written after it. */
export interface FigureLine {
  /** A figure is drawn and has a title; a list is words alone. */
  readonly role: "figure" | "list";
  readonly id: string;
  readonly kind: string;
  readonly formula: string;
  /** None where the table of the figure is written in the text and asks for all it shows. */
  readonly expression: Expression | undefined;
  readonly choices: ReadonlyMap<string, string>;
  readonly place: Place;
  /** Where its formula begins. */
  readonly formulaPlace: Place;
}

/** The names of a page, one a line: what both languages speak of. */
export interface NamesFile {
  /** Of a template: the name that stands for one thing of many, and the formula of all of them. */
  readonly each: { readonly name: string; readonly formula: string; readonly place: Place } | undefined;
  /** Of a chapter of the report: its place in the contents, and the name without which it does not stand. */
  readonly chapter: { readonly number: number; readonly where: string | undefined } | undefined;
  readonly declarations: readonly NameDeclaration[];
  /** Names that may have no data, in lower case. */
  readonly optional: ReadonlySet<string>;
  /** Format of a name wherever it stands alone, by the name in lower case. */
  readonly formats: ReadonlyMap<string, SlotFormat>;
  readonly figures: readonly FigureLine[];
  /** Of a figure whose table is repeated for every row of its formula: the name of the row. */
  readonly rows: readonly NameDeclaration[];
  /** Where the formula of each name begins, by the name in lower case. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Where a character stands outside quotation marks, or -1. `last` looks from the end. */
function outsideQuotes(text: string, wanted: string, last = false): number {
  let [quoted, found] = [false, -1];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === wanted && (last || found < 0)) found = at;
  }
  return found;
}

/** Where the bracket that opens at `from` closes, or -1. */
function closing(text: string, from: number): number {
  let [quoted, depth] = [false, 0];
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === "(") depth += 1;
    else if (!quoted && text[at] === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

const GRAMMAR =
  "Expected name = formula, name? = formula, figure id = kind(formula), list id = kind(formula), or a comment after #";

/** The same work, its faults told at their place in the file. */
function placed<T>(place: Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new TextFault(placeOfSpan(place, error.span), error.text.en);
  }
}

function readChoices(text: string, place: Place): ReadonlyMap<string, string> {
  const choices = new Map<string, string>();
  for (const part of text.matchAll(/\S+/g)) {
    const [, key, value] = /^([a-z]+)=(.+)$/.exec(part[0]) ?? [];
    const here = further(place, part.index);
    if (!key || !value) throw new TextFault(here, `Expected a choice such as first=12, found "${part[0]}".`);
    if (choices.has(key)) throw new TextFault(here, `${key} is chosen twice.`);
    choices.set(key, value);
  }
  return choices;
}

function readFigure(text: string, line: Place): FigureLine {
  const [head, before = "", role = "", id = "", kind = ""] =
    /^((figure|list)\s+)([a-z][a-z0-9-]*)\s*=\s*([a-z][a-z-]*)\(/.exec(text) ?? [];
  if (head === undefined) {
    throw new TextFault(
      line,
      `Expected ${text.split(/\s/)[0]} id = kind(formula), found "${text}". Ids and kinds are lower-case words.`,
    );
  }
  const end = closing(text, head.length - 1);
  if (end < 0) throw new TextFault(further(line, head.length - 1), "This bracket is not closed.");
  const formula = text.slice(head.length, end).trim();
  return {
    role: role === "list" ? "list" : "figure",
    id,
    kind,
    formula,
    expression:
      formula === "" ? undefined : placed(further(line, head.length), () => parseExpression(formula)),
    choices: readChoices(text.slice(end + 1), further(line, end + 1)),
    place: further(line, before.length),
    formulaPlace: further(line, head.length),
  };
}

/** The name that a figure gives to each row of its formula, and the formula of the first. */
function rowName({ choices, expression, formula, formulaPlace, place }: FigureLine): readonly NameLine[] {
  const name = choices.get("row");
  if (name === undefined) return [];
  if (expression?.kind !== "name" && expression?.kind !== "column")
    throw new TextFault(formulaPlace, `row=${name} needs the name of a table here, or a column of it.`);
  return [{ name, formula: rowFormula(formula, 0), optional: false, place, format: undefined }];
}

/** The formula of a row of a table, from 0. */
export const rowFormula = (table: string, row: number): string => `INDEX(${table},${row + 1},0)`;

/** A name, whether it may have no data, its formula and the format behind it. */
interface NameLine extends NameDeclaration {
  readonly optional: boolean;
  readonly place: Place;
  readonly format: SlotFormat | undefined;
}

function readName(text: string, line: Place): NameLine {
  const equals = text.indexOf("=");
  const [, name, mark] = /^([^\s=?]+)(\??)\s*$/.exec(text.slice(0, Math.max(equals, 0))) ?? [];
  if (!name) throw new TextFault(line, `${GRAMMAR}; found "${text}".`);
  const rest = text.slice(equals + 1);
  const bar = outsideQuotes(rest, "|", true);
  const written = bar < 0 ? rest : rest.slice(0, bar);
  const formula = written.trim();
  const place = further(line, equals + 1 + written.length - written.trimStart().length);
  if (formula === "") throw new TextFault(place, `After ${name} = a formula is missing.`);
  const format = bar < 0 ? undefined : readFormat(rest.slice(bar + 1), further(line, equals + 2 + bar));
  return { name, formula, optional: mark === "?", place, format };
}

/** The lines of the names of a page, by what they declare. */
class Lines {
  each: NamesFile["each"];
  chapter: NamesFile["chapter"];
  readonly names: NameLine[] = [];
  readonly figures: FigureLine[] = [];

  /** What the page is: a template, or a chapter. Says whether the line says so. */
  #heading(text: string, place: Place): boolean {
    const [template, before = "", name = "", formula = ""] = /^(each\s+)(\S+)\s+in\s+(.+)$/.exec(text) ?? [];
    const [head, number, where] = /^chapter\s+(\d+)(?:\s+where\s+(\S+))?$/.exec(text) ?? [];
    if (template === undefined && head === undefined) return false;
    if (this.each || this.chapter || this.names.length + this.figures.length > 0)
      throw new TextFault(place, `${head ? "chapter …" : "each … in …"} stands once, before all names.`);
    if (head === undefined) this.each = { name, formula, place: further(place, before.length) };
    else this.chapter = { number: Number(number), where };
    return true;
  }

  add(text: string, place: Place): void {
    if (text === "" || text.startsWith("#") || this.#heading(text, place)) return;
    if (/^(?:figure|list)\s+[^=\s]/.test(text)) this.figures.push(readFigure(text, place));
    else this.names.push(readName(text, place));
  }
}

/**
 * Reads the names of a page: `name = formula | format`, `name? = …` for what may have no data,
 * `figure id = kind(formula) choice=…`, comments after `#`. A template begins with `each name in formula`.
 *
 * @throws {TextFault} at file:line:column for a line of another form, a figure twice, a format or a formula of a
 *   figure that cannot be read; with all others of the file.
 */
export function readNamesFile(file: string, source: string): NamesFile {
  const lines = new Lines();
  const faults = new Faults();
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    const place = { file, line: index + 1, column: raw.length - raw.trimStart().length + 1 };
    faults.without(() => lines.add(raw.trim(), place));
  }
  const { each, chapter, names, figures } = lines;
  const key = (name: string): string => name.toLowerCase();
  for (const [at, { id, place }] of figures.entries())
    if (figures.findIndex((other) => other.id === id) < at)
      faults.add(new TextFault(place, `${id} stands for two figures or lists.`));
  const rows = figures.flatMap((line) => faults.without(() => rowName(line)) ?? []);
  faults.refuse();
  return {
    each,
    chapter,
    rows,
    declarations: names.map(({ name, formula }) => ({ name, formula })),
    optional: new Set(names.filter(({ optional }) => optional).map(({ name }) => key(name))),
    formats: new Map(names.flatMap(({ name, format }) => (format ? [[key(name), format] as const] : []))),
    figures,
    places: new Map([...names, ...rows].map(({ name, place }) => [key(name), place])),
  };
}

/**
 * The names of a page, ready to be evaluated.
 * @param given Of a template: the formula of the name that stands for one thing of many.
 * @throws {TextFault} at file:line:column for a name declared twice or by itself, one that Excel would take for a
 *   cell, a formula that cannot be read; with all others of the page.
 */
export function namesOf(page: NamesFile, given: readonly NameDeclaration[] = []): Names {
  const faults = new Faults();
  const declared = [...given, ...page.declarations, ...page.rows];
  for (;;)
    try {
      const names = declareNames(declared);
      faults.refuse();
      return names;
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      const { within = "", span, text } = error;
      const place = page.places.get(within.toLowerCase()) ?? page.each?.place;
      if (!place) throw error;
      faults.add(new TextFault(placeOfSpan(place, span), text.en));
      // Goes on without it, as far as others can speak of it: with a formula that has no fault, or without the name.
      const at = declared.findLastIndex(({ name }) => name === within);
      const known = declared[at];
      declared.splice(at, 1, ...(known && known.formula !== SOUND ? [{ name: within, formula: SOUND }] : []));
    }
}

/** A formula without a fault. */
const SOUND = "0";
