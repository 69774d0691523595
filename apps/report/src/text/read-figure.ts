import type { Table } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { type BlockOf, FIGURE_WORDS, type Inline, type WrittenTable } from "./blocks.ts";
import { further, TextFault } from "./place.ts";
import { placeIn, readInline } from "./read-inline.ts";

type Role = BlockOf<"figure">["role"];

/** The id in braces behind the name of a block. */
function idOf(node: ContainerDirective, file: string, expected: string): string {
  const { id, ...others } = node.attributes ?? {};
  if (id && Object.keys(others).length === 0) return id;
  throw new TextFault(placeIn(file, node), `Expected ${expected}.`);
}

/** The word that a paragraph begins with, and what is behind its colon. */
function labelled([first, ...rest]: readonly Inline[]): readonly [string, readonly Inline[]] | undefined {
  if (first?.kind !== "words") return undefined;
  const [label, name = ""] = /^([a-z]+):[ \n]*/i.exec(first.text) ?? [];
  if (label === undefined) return undefined;
  const text = first.text.slice(label.length);
  return [
    name,
    text === "" ? rest : [{ ...first, text, place: further(first.place, label.length) }, ...rest],
  ];
}

function readTable(node: Table, file: string): WrittenTable {
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => readInline(cell.children, file)),
  );
  const ragged = rows.findIndex((row) => row.length !== head.length);
  if (ragged >= 0)
    throw new TextFault(
      placeIn(file, node.children[ragged + 1] ?? node),
      `This row has ${rows[ragged]?.length} cells, the table ${head.length} columns.`,
    );
  if (rows.length === 0) throw new TextFault(placeIn(file, node), "This table has no rows.");
  return { head, rows, place: placeIn(file, node) };
}

/**
 * A block within which a heading or another block begins was not closed: the mark that closes a later one closes it.
 * @throws {TextFault} at its beginning.
 */
export function refuseUnclosed(node: ContainerDirective, file: string): void {
  const next = node.children.find(({ type }) => type === "heading" || type === "containerDirective");
  if (next)
    throw new TextFault(
      placeIn(file, node),
      `:::${node.name} is not closed: write ::: on a line of its own before line ${placeIn(file, next).line}.`,
    );
}

/** A word of a block that stands right below the paragraph before it, and so would be part of it. */
function refuseJoined(
  node: ContainerDirective["children"][number],
  file: string,
  known: (label: string) => unknown,
): void {
  if (node.type !== "paragraph") return;
  for (const child of node.children)
    for (const [, label = ""] of child.type === "text" ? child.value.matchAll(/\n([a-z]+):/g) : [])
      if (known(label) !== undefined)
        throw new TextFault(
          placeIn(file, node),
          `An empty line is missing before ${label}: in this paragraph.`,
        );
}

/** What a block of labelled words is, for its messages. */
interface Labels<W extends string> {
  readonly what: string;
  readonly expected: string;
  readonly known: (label: string) => W | undefined;
}

/** Paragraphs by the word that each begins with. */
function readWords<W extends string>(
  nodes: ContainerDirective["children"],
  file: string,
  name: string,
  { what, expected, known }: Labels<W>,
): ReadonlyMap<W, readonly Inline[]> {
  const words = new Map<W, readonly Inline[]>();
  for (const node of nodes) {
    const here = placeIn(file, node);
    if (node.type !== "paragraph")
      throw new TextFault(here, `Expected paragraphs that begin with ${expected}, found ${node.type}.`);
    refuseJoined(node, file, known);
    const [label = "", line = []] = labelled(readInline(node.children, file)) ?? [];
    const word = known(label);
    if (word === undefined)
      throw new TextFault(
        here,
        `Each paragraph of a ${name} begins with ${expected}${expected.endsWith(":") ? "" : "."}`,
      );
    if (words.has(word)) throw new TextFault(here, `${word}: stands twice in ${what}.`);
    words.set(word, line);
  }
  return words;
}

/**
 * A figure or list of a text: the paragraphs of its words, and the table it is made from, where the text writes one.
 */
export function readFigure(node: ContainerDirective, role: Role, file: string): BlockOf<"figure"> {
  refuseUnclosed(node, file);
  const place = placeIn(file, node);
  const id = idOf(node, file, `:::${role}{#id}, the id of a ${role} of the names`);
  const allowed = role === "list" ? (["title"] as const) : FIGURE_WORDS;
  const table = node.children.find((child) => child.type === "table");
  const words = readWords(
    node.children.filter((child) => child !== table),
    file,
    role,
    {
      what: `${role} ${id}`,
      expected: `one of ${allowed.map((word) => `${word}:`).join(", ")}`,
      known: (label) => allowed.find((one) => one === label),
    },
  );
  for (const needed of ["title", "alt"] as const) {
    if (role === "figure" && !words.has(needed))
      throw new TextFault(place, `Figure ${id} has no ${needed}: write one.`);
  }
  return { kind: "figure", role, id, words, table: table && readTable(table, file), place };
}

/** The words of a part of a page that is no text. */
export function readPart(node: ContainerDirective, file: string): BlockOf<"part"> {
  refuseUnclosed(node, file);
  const id = idOf(node, file, ":::part{#id}, the id of a part of the page that is no text");
  const words = readWords(node.children, file, "part", {
    what: `part ${id}`,
    expected: "the name of its words and a colon",
    known: (label) => (label === "" ? undefined : label),
  });
  return { kind: "part", id, words, place: placeIn(file, node) };
}
