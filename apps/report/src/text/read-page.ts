import type { Dataset, Lang } from "@kidorui/core";
import {
  Evaluator,
  ExpressionError,
  gridOf,
  isError,
  type NameDeclaration,
} from "@kidorui/formulas/expression";
import { otherLang } from "../lib/lang.ts";
import type { Piece } from "../lib/page.ts";
import { type Block, type BlockOf, everyBlock } from "./blocks.ts";
import { checkDigits } from "./digits.ts";
import { type NamesFile, namesOf, readNamesFile, rowFormula } from "./names-file.ts";
import { type PageReader, type PageText, titled, writePage } from "./page-text.ts";
import { Faults, type Place, TextFault } from "./place.ts";
import { readText } from "./read-text.ts";
import type { WrittenNumber } from "./words.ts";

/** The three files of a page, as written. */
export interface PageFiles {
  readonly names: { readonly file: string; readonly source: string };
  readonly en: { readonly file: string; readonly source: string };
  readonly ja: { readonly file: string; readonly source: string };
}

/** A page as read, before anything is evaluated. */
export interface PageSource {
  readonly names: NamesFile;
  readonly blocks: Readonly<Record<Lang, readonly Block[]>>;
}

/** Languages as messages name them. */
const LANGUAGES: Readonly<Record<Lang, string>> = { en: "English", ja: "Japanese" };

const figuresOf = (blocks: readonly Block[]): readonly BlockOf<"figure">[] =>
  everyBlock(blocks).filter((block) => block.kind === "figure");

/** Every figure and list of the names stands once in each text, and no other. */
function checkFigures(names: NamesFile, blocks: readonly Block[], file: string, faults: Faults): void {
  const seen = new Set<string>();
  for (const { id, role, place } of figuresOf(blocks)) {
    const known = names.figures.filter((line) => line.role === role).map((line) => line.id);
    if (!known.includes(id))
      faults.add(
        new TextFault(place, `There is no ${role} ${id}; the names have ${known.join(", ") || "none"}.`),
      );
    else if (seen.has(id))
      faults.add(new TextFault(place, `${role === "list" ? "List" : "Figure"} ${id} stands twice.`));
    seen.add(id);
  }
  for (const { id, role, place } of names.figures)
    if (!seen.has(id))
      faults.add(
        new TextFault(
          place,
          `${role === "list" ? "List" : "Figure"} ${id} stands nowhere in ${file}: write :::${role}{#${id}}.`,
        ),
      );
}

/** A link to a section and one to a figure of the same id, or of another section, would lead to one place. */
function checkAddresses(blocks: readonly Block[], faults: Faults): void {
  const figures = figuresOf(blocks).filter(({ role }) => role === "figure");
  const taken = new Set(figures.map(({ id }) => id));
  for (const block of everyBlock(blocks)) {
    if (block.kind !== "heading" || block.id === undefined) continue;
    if (taken.has(block.id))
      faults.add(
        new TextFault(
          block.place,
          `The page has another ${block.id}; give the heading an id of its own, such as {#on-${block.id}}.`,
        ),
      );
    taken.add(block.id);
  }
}

/** What both languages must have alike, with the place of each. */
function skeleton(blocks: readonly Block[]): readonly { readonly what: string; readonly place: Place }[] {
  return everyBlock(blocks).flatMap((block) => {
    if (block.kind === "heading")
      return [{ what: `heading ${block.id ?? "of the page"}`, place: block.place }];
    if (block.kind === "figure") {
      const { role, id, table, place } = block;
      const size = table && { what: `a table of ${table.rows.length} rows and ${table.head.length} columns` };
      return [{ what: `${role} ${id}`, place }, ...(size ? [{ ...size, place: table.place }] : [])];
    }
    if (block.kind === "part") {
      const words = [...block.words.keys()];
      const named = words.length === 0 ? "" : ` with ${words.join(", ")}`;
      return [{ what: `part ${block.id}${named}`, place: block.place }];
    }
    if (block.kind === "summary") return [{ what: "the summary", place: block.place }];
    if (block.kind === "where") return [{ what: `:::where{${block.name}}`, place: block.place }];
    if (block.kind === "each") return [{ what: `:::each{${block.name}=${block.table}}`, place: block.place }];
    return block.kind === "tile" ? [{ what: "tile", place: block.place }] : [];
  });
}

/** Headings, figures, tiles and repeated blocks stand in the same order in both languages. */
function checkSkeletons({ en, ja }: PageSource["blocks"], files: PageFiles): void {
  const [ours, theirs] = [skeleton(en), skeleton(ja)];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const [one, other] = [ours[at], theirs[at]];
    if (one?.what === other?.what) continue;
    const place = one?.place ?? other?.place ?? { file: files.en.file, line: 1, column: 1 };
    const found = one ? other?.what : one;
    const opposite = one ? files.ja.file : files.en.file;
    throw new TextFault(
      place,
      `Here stands ${(one ?? other)?.what}; at the same place ${opposite} has ${found ?? "nothing"}. Both languages have the same headings, figures and tiles in the same order.`,
    );
  }
}

/**
 * Reads the three files of a page and checks all that can be checked before a formula is evaluated.
 * @throws {TextFault} at file:line:column, with all other faults of the page.
 */
export function readPage(files: PageFiles): PageSource {
  const faults = new Faults();
  const names = faults.without(() => readNamesFile(files.names.file, files.names.source));
  const read = (lang: Lang) =>
    faults.without(() => {
      const blocks = readText(files[lang].file, files[lang].source);
      titled(blocks);
      return blocks;
    });
  const [en, ja] = [read("en"), read("ja")];
  for (const [lang, blocks] of [
    ["en", en],
    ["ja", ja],
  ] as const) {
    if (!blocks) continue;
    checkDigits(blocks, lang, faults);
    checkAddresses(blocks, faults);
    if (names) checkFigures(names, blocks, files[lang].file, faults);
  }
  faults.refuse();
  if (!names || !en || !ja) throw new Error("A page that cannot be read has a fault.");
  checkSkeletons({ en, ja }, files);
  return { names, blocks: { en, ja } };
}

/** What a text needs from outside: how things are named, published and found. */
export type PageHost = Pick<
  PageReader,
  "nameOf" | "publish" | "publishInTable" | "addressOf" | "origin" | "figure" | "list"
>;

/** A page written in one language, and what it said. */
export interface WrittenPage extends PageText {
  readonly numbers: readonly WrittenNumber[];
  /** What was left out: the name that has no data, and where it was asked for. */
  readonly absent: readonly { readonly name: string; readonly place: Place }[];
  readonly evaluator: Evaluator;
  /** What of it could not be written. */
  readonly faults: Faults;
}

/** For each row of a table, a reader to whom the row has a name. */
function eachRow({ name, table, place }: BlockOf<"each">, reader: PageReader): readonly PageReader[] {
  try {
    const { content } = reader.evaluator.named(table).value;
    if (isError(content)) {
      if (!reader.optional.has(table.toLowerCase()) || content.name !== "#N/A")
        throw new TextFault(place, `${table} gives ${content.name}: ${content.text.en}`);
      reader.onAbsent(table.toLowerCase(), place);
      return [];
    }
    return gridOf(content).map((_, row) => ({
      ...reader,
      evaluator: reader.evaluator.atRow({ name, formula: rowFormula(table, row) }),
    }));
  } catch (error) {
    if (error instanceof ExpressionError) throw new TextFault(place, error.text.en);
    throw error;
  }
}

/** Writes one language of a page from the data of one edition. */
function write(page: PageSource, lang: Lang, evaluator: Evaluator, host: PageHost): WrittenPage {
  const numbers: WrittenNumber[] = [];
  const absent: { name: string; place: Place }[] = [];
  const faults = new Faults();
  const reader: PageReader = {
    ...host,
    faults,
    lang,
    lines: new Map(page.names.figures.map((line) => [line.id, line])),
    evaluator,
    optional: page.names.optional,
    formats: page.names.formats,
    onNumber: (number) => numbers.push(number),
    onAbsent: (name, place) => absent.push({ name, place }),
  };
  const written = writePage(page.blocks[lang], reader, eachRow);
  return { ...written, numbers, absent, evaluator, faults };
}

/** Sections, paragraphs, tiles and figures that are left where data are missing, each under a name. */
function standing({ lead, tiles, sections }: WrittenPage): readonly string[] {
  const named = (where: string, pieces: readonly Piece[]) =>
    pieces.map((piece, at) => {
      if (piece.kind === "prose") return `paragraph ${at + 1} of ${where}`;
      return piece.kind === "figure" ? `figure ${piece.figure.id}` : `part ${piece.part.id}`;
    });
  return [
    ...named("the lead", lead),
    ...tiles.map((_, at) => `tile ${at + 1}`),
    ...sections.flatMap(({ id, pieces }) => [`section ${id}`, ...named(id, pieces)]),
  ];
}

/** Both languages publish the same numbers and leave out the same. */
function checkLanguages(en: WrittenPage, ja: WrittenPage, { blocks }: PageSource): void {
  const onlyIn = (one: readonly string[], other: readonly string[]) =>
    one.find((word) => !other.includes(word));
  const place = (lang: Lang): Place => blocks[lang][0]?.place ?? { file: "", line: 1, column: 1 };
  for (const [lang, ours, theirs] of [
    ["en", en, ja],
    ["ja", ja, en],
  ] as const) {
    const known = new Set(theirs.numbers.map(({ formula }) => formula));
    const alone = ours.numbers.find(({ formula }) => !known.has(formula));
    if (alone === undefined) continue;
    const { formula, place: at } = alone.asked;
    const other = LANGUAGES[otherLang(lang)];
    throw new TextFault(
      at,
      `${formula} is shown here and nowhere in the ${other} text: write it there, or take it out of both.`,
    );
  }
  const [left, right] = [standing(en), standing(ja)];
  const gone = onlyIn(left, right) ?? onlyIn(right, left);
  if (gone === undefined) return;
  const [lang, has, lacks] = left.includes(gone)
    ? (["ja", "English", "Japanese"] as const)
    : (["en", "Japanese", "English"] as const);
  throw new TextFault(
    { en, ja }[lang].absent[0]?.place ?? place(lang),
    `Data are missing, and the languages leave out different things: ${gone} stands in the ${has} text and not in the ${lacks} one.`,
  );
}

/**
 * Writes a page in both languages.
 * @param given Of a template: the formula of the name that stands for one thing of many.
 * @throws {TextFault} where a formula has no value, or the languages do not say the same; with all other faults of the page.
 */
export function writeBoth(
  page: PageSource,
  dataset: Dataset,
  edition: string,
  hosts: Readonly<Record<Lang, PageHost>>,
  given: readonly NameDeclaration[] = [],
): Readonly<Record<Lang, WrittenPage>> {
  const evaluator = new Evaluator(dataset, edition, namesOf(page.names, given));
  const en = write(page, "en", evaluator, hosts.en);
  const ja = write(page, "ja", evaluator, hosts.ja);
  const faults = new Faults();
  for (const { faults: found } of [en, ja]) faults.without(() => found.refuse());
  faults.refuse();
  checkLanguages(en, ja, page);
  return { en, ja };
}
