import type { Evaluation } from "@kidorui/formulas";
import type { Evaluated, Evaluator } from "@kidorui/formulas/expression";
import type { FigureModel } from "../lib/figure.ts";
import { type Html, joinHtml, type Words } from "../lib/html.ts";
import type { KeyFigure, Piece, Section } from "../lib/page.ts";
import type { Block, BlockOf } from "./blocks.ts";
import type { FigureLine } from "./names-file.ts";
import { type Place, TextFault } from "./place.ts";
import { holds, readFormula, readSlot } from "./slot.ts";
import { lineWords, present, sentenceWords } from "./words.ts";
import { type CellReader, type WrittenRows, writtenRows } from "./written-rows.ts";

/** The words of a figure in one language. */
export interface FigureWords {
  readonly title: Words;
  readonly subtitle: Words | undefined;
  readonly note: Words | undefined;
  readonly alt: Words;
}

/** What a line of the names gives to whoever makes a figure or a list of it. */
export interface Asked {
  readonly line: FigureLine;
  /** What its formula gives; nothing where the text writes the table. */
  readonly evaluated: Evaluated | undefined;
  readonly evaluator: Evaluator;
  /** The table as the text writes it. */
  readonly written: WrittenRows | undefined;
}

/** What a page needs of the site it stands on, beside what its words need. */
export interface PageReader extends CellReader {
  /** The figures and lists of the names by id. */
  readonly lines: ReadonlyMap<string, FigureLine>;
  /** Says beside a tile what its number rests on. */
  readonly origin: (calls: readonly Evaluation[]) => Html;
  /** Draws a figure; nothing where its table has nothing to draw. */
  readonly figure: (asked: Asked, words: FigureWords) => FigureModel | undefined;
  /** Writes a list; nothing where its table has no row. */
  readonly list: (asked: Asked, title: Words | undefined) => Html | undefined;
}

/** A page in one language, its formulas evaluated. */
export interface PageText {
  readonly title: Words;
  /** What the page holds, in a line for search engines and previews. */
  readonly summary: string | undefined;
  /** What stands between the title and the first section. */
  readonly lead: readonly Piece[];
  readonly tiles: readonly KeyFigure[];
  readonly sections: readonly Section[];
}

/** Gives the reader of the k-th row of a table to a block that is repeated for each. */
export type EachRow = (each: BlockOf<"each">, reader: PageReader) => readonly PageReader[];

/** What a section is about: where all of it is left out, its prose introduces nothing. */
const isSubstance = ({ kind }: Block): boolean => ["figure", "each", "where", "part"].includes(kind);

/** One page being written. */
class PageWriter {
  readonly #eachRow: EachRow;
  readonly tiles: KeyFigure[] = [];
  summary: string | undefined;

  constructor(eachRow: EachRow) {
    this.#eachRow = eachRow;
  }

  /** Items of a list whose only formula gives "" or FALSE say nothing and are left out. */
  #saysNothing(item: readonly Block[], reader: PageReader): boolean {
    const [only, ...others] = item;
    if (only?.kind !== "paragraph" || others.length > 0) return false;
    const [slot, ...rest] = only.children;
    if (slot?.kind !== "slot" || rest.length > 0) return false;
    const { content } = readSlot(slot, reader).evaluated.value;
    return content === "" || content === false;
  }

  #list({ ordered, items, place }: BlockOf<"list">, reader: PageReader): Html | undefined {
    const saysNothing = (item: readonly Block[]) =>
      reader.faults.without(() => present(() => this.#saysNothing(item, reader), reader, place)) !== false;
    const kept = items.flatMap((item) => {
      if (saysNothing(item)) return [];
      const pieces = this.pieces(item, reader);
      const [only] = item;
      // A tight list has no paragraphs inside.
      const single = item.length === 1 && only?.kind === "paragraph";
      const inner = joinHtml(pieces.flatMap((piece) => (piece.kind === "prose" ? [piece.html] : []))).html;
      return inner === "" ? [] : [`<li>${single ? inner.replace(/^<p>|<\/p>$/g, "") : inner}</li>`];
    });
    const tag = ordered ? "ol" : "ul";
    return kept.length === 0 ? undefined : { html: `<${tag}>${kept.join("")}</${tag}>` };
  }

  #figure({ id, role, words, table, place }: BlockOf<"figure">, reader: PageReader): readonly Piece[] {
    const line = reader.lines.get(id);
    if (!line) throw new TextFault(place, `There is no ${role} ${id}.`);
    const made = present(
      (): Piece | undefined => {
        const evaluated = line.expression || !table ? readFormula(line, reader) : undefined;
        const written = table && writtenRows(table, line, evaluated, reader);
        const asked = { line, evaluated, evaluator: reader.evaluator, written };
        const lines = new Map(
          [...words].flatMap(([word, inlines]) =>
            word === "note" ? [] : [[word, lineWords(inlines, reader)] as const],
          ),
        );
        const [title, alt] = [lines.get("title"), lines.get("alt")];
        if (role === "list" || !title || !alt) {
          const html = reader.list(asked, title);
          return html && { kind: "prose", html };
        }
        const subtitle = lines.get("subtitle");
        const inlines = words.get("note");
        const note = inlines && sentenceWords(inlines, reader, place);
        const figure = reader.figure(asked, { title, subtitle, note, alt });
        return figure && { kind: "figure", figure };
      },
      reader,
      place,
    );
    return made ? [made] : [];
  }

  #part({ id, words, place }: BlockOf<"part">, reader: PageReader): readonly Piece[] {
    const written = present(
      () => Object.fromEntries([...words].map(([word, line]) => [word, lineWords(line, reader)])),
      reader,
      place,
    );
    return written ? [{ kind: "part", part: { id, words: written } }] : [];
  }

  #where({ name, blocks, place }: BlockOf<"where">, reader: PageReader): readonly Piece[] {
    const stands = present(() => holds(name, place, reader), reader, place) === true;
    return stands ? this.pieces(blocks, reader) : [];
  }

  #tile({ label, value, detail, place }: BlockOf<"tile">, reader: PageReader): void {
    const calls = new Set<Evaluation>();
    const heard: PageReader = {
      ...reader,
      onNumber: (number) => {
        for (const call of number.calls) calls.add(call);
        reader.onNumber(number);
      },
    };
    const head = present(
      () => ({ label: lineWords(label, reader).html, number: lineWords(value, heard).html }),
      reader,
      place,
    );
    // What is said of other editions or of a part may have no data.
    const told = head && sentenceWords(detail, reader, place);
    if (told) this.tiles.push({ ...head, detail: told.html, origin: reader.origin([...calls]) });
  }

  #summary({ children, place }: BlockOf<"summary">, reader: PageReader): void {
    if (this.summary !== undefined) throw new TextFault(place, ":::summary stands once on a page.");
    this.summary = sentenceWords(children, reader, place)?.plain;
  }

  #piece(block: Block, reader: PageReader): readonly Piece[] {
    switch (block.kind) {
      case "paragraph": {
        const words = sentenceWords(block.children, reader, block.place);
        return words ? [{ kind: "prose", html: { html: `<p>${words.html.html}</p>` } }] : [];
      }
      case "heading": {
        const words = present(() => lineWords(block.children, reader), reader, block.place);
        const tag = `h${block.depth}`;
        return words
          ? [{ kind: "prose", html: { html: `<${tag} id="${block.id ?? ""}">${words.html.html}</${tag}>` } }]
          : [];
      }
      case "list": {
        const html = this.#list(block, reader);
        return html ? [{ kind: "prose", html }] : [];
      }
      case "where":
        return this.#where(block, reader);
      case "each":
        return this.#eachRow(block, reader).flatMap((row) => this.pieces(block.blocks, row));
      case "figure":
        return this.#figure(block, reader);
      case "part":
        return this.#part(block, reader);
      case "tile":
        this.#tile(block, reader);
        return [];
      case "summary":
        this.#summary(block, reader);
        return [];
    }
  }

  /** What a block makes; nothing where it cannot be written. */
  #made(block: Block, reader: PageReader): readonly Piece[] {
    return reader.faults.without(() => this.#piece(block, reader)) ?? [];
  }

  pieces(blocks: readonly Block[], reader: PageReader): readonly Piece[] {
    return blocks.flatMap((block) => this.#made(block, reader));
  }

  section(heading: BlockOf<"heading">, blocks: readonly Block[], reader: PageReader): readonly Section[] {
    const words = present(() => lineWords(heading.children, reader), reader, heading.place);
    if (!words) return [];
    const written = blocks.map((block) => ({ block, pieces: this.#made(block, reader) }));
    const about = written.filter(({ block }) => isSubstance(block));
    const pieces = written.flatMap((one) => one.pieces);
    const introducesNothing = about.length > 0 && about.every((one) => one.pieces.length === 0);
    return pieces.length === 0 || introducesNothing ? [] : [{ id: heading.id ?? "", heading: words, pieces }];
  }
}

/**
 * The title of a page and what stands under it.
 * @throws {TextFault} for a text that begins otherwise.
 */
export function titled(blocks: readonly Block[]): {
  readonly title: BlockOf<"heading">;
  readonly rest: readonly Block[];
} {
  const [title, ...rest] = blocks;
  if (title?.kind === "heading" && title.depth === 1) return { title, rest };
  const place: Place = title?.place ?? { file: "an empty text", line: 1, column: 1 };
  throw new TextFault(place, "A page begins with its title: # Title.");
}

/** Blocks up to the next heading of the second rank. */
const isSection = (block: Block): block is BlockOf<"heading"> =>
  block.kind === "heading" && block.depth === 2;

/**
 * Writes a page: evaluates its formulas, leaves out what has no data and may have none. A section goes with the
 * last of its figures, lists and repeated blocks.
 * @throws {TextFault} at file:line:column.
 */
export function writePage(blocks: readonly Block[], reader: PageReader, eachRow: EachRow): PageText {
  const { title: heading, rest } = titled(blocks);
  const writer = new PageWriter(eachRow);
  const title = lineWords(heading.children, reader);
  const starts = rest.flatMap((block, at) => (isSection(block) ? [at] : []));
  const lead = writer.pieces(rest.slice(0, starts[0] ?? rest.length), reader);
  const sections = starts.flatMap((start, at) =>
    writer.section(rest[start] as BlockOf<"heading">, rest.slice(start + 1, starts[at + 1]), reader),
  );
  return { title, summary: writer.summary, lead, tiles: writer.tiles, sections };
}
