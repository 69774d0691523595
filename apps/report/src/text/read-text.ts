import type { BlockContent, DefinitionContent, List, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, Inline } from "./blocks.ts";
import { Faults, further, type Place, TextFault } from "./place.ts";
import { readFigure, readPart, refuseUnclosed } from "./read-figure.ts";
import { placeIn, readInline } from "./read-inline.ts";

// Blocks between ::: only: within a line a colon is a colon.
const { flow = {} } = directive();

/** Blocks of the report beside Markdown's own. */
export const BLOCKS = ["summary", "where", "each", "tile", "figure", "list", "part"] as const;

const KINDS = `paragraphs, # headings, lists, ${BLOCKS.slice(0, -1)
  .map((name) => `:::${name}`)
  .join(", ")} and :::${BLOCKS.at(-1)}`;

type Node = RootContent | BlockContent | DefinitionContent;

/** Marks of the text typed with an input method: a block, a back-tick, an equals sign or a brace beside one. */
const FULL_WIDTH = /^\s*(：)|(｀)|(?<=`)(＝)|(?<=`)(｛)/;

function refuseFullWidth(line: string, place: Place): void {
  const found = FULL_WIDTH.exec(line);
  const mark = found?.slice(1).find(Boolean);
  if (!found || !mark) return;
  const plain = mark.normalize("NFKC");
  throw new TextFault(
    further(place, line.indexOf(mark, found.index)),
    `Full-width character ${mark}: type ${plain}.`,
  );
}

/** One language of one page. */
class TextReader {
  readonly #file: string;
  readonly #faults = new Faults();

  constructor(file: string) {
    this.#file = file;
  }

  #place(node: Node): Place {
    return placeIn(this.#file, node);
  }

  #inline(nodes: readonly PhrasingContent[]): readonly Inline[] {
    return readInline(nodes, this.#file);
  }

  blocks(nodes: readonly Node[]): readonly Block[] {
    return nodes.flatMap((node) => this.#faults.without(() => this.#block(node)) ?? []);
  }

  #block(node: Node): readonly Block[] {
    switch (node.type) {
      case "paragraph":
        return [{ kind: "paragraph", children: this.#inline(node.children), place: this.#place(node) }];
      case "heading":
        return [this.#heading(node.depth, this.#inline(node.children), this.#place(node))];
      case "list":
        return [this.#list(node)];
      case "containerDirective":
        return [this.#container(node)];
      case "html":
        // A comment is for whoever writes.
        if (/^<!--[\s\S]*-->$/.test(node.value.trim())) return [];
    }
    throw new TextFault(this.#place(node), `Found ${node.type}; a text of the report has ${KINDS}.`);
  }

  #heading(depth: number, children: readonly Inline[], place: Place): Block {
    const last = children.at(-1);
    const [mark, id] = (last?.kind === "words" && /\s*\{#([a-z][a-z0-9-]*)\}\s*$/.exec(last.text)) || [];
    if (depth === 1) {
      if (id) throw new TextFault(place, "The title of a page has no id.");
      return { kind: "heading", depth, id: undefined, children, place };
    }
    if (last?.kind !== "words" || mark === undefined || !id) {
      throw new TextFault(
        place,
        "A heading ends with its id, the same in both languages: ## Words {#words}.",
      );
    }
    const words = { ...last, text: last.text.slice(0, -mark.length) };
    return { kind: "heading", depth, id, children: [...children.slice(0, -1), words], place };
  }

  #list(node: List): Block {
    return {
      kind: "list",
      ordered: node.ordered === true,
      items: node.children.map((item) => this.blocks(item.children)),
      place: this.#place(node),
    };
  }

  #container(node: ContainerDirective): Block {
    const place = this.#place(node);
    const end = node.position?.end;
    // Markdown closes for itself what an author forgot to close.
    if (this.#lines[(end?.line ?? 1) - 1]?.trim().startsWith(":::") !== true || end?.line === place.line)
      throw new TextFault(place, `:::${node.name} is not closed: write ::: on a line of its own after it.`);
    const name = BLOCKS.find((known) => known === node.name);
    switch (name) {
      case "each":
        return this.#each(node, place);
      case "where":
        return this.#where(node, place);
      case "tile":
        return this.#tile(node, place);
      case "summary":
        return this.#summary(node, place);
      case "figure":
      case "list":
        return readFigure(node, name, this.#file);
      case "part":
        return readPart(node, this.#file);
      default:
        throw new TextFault(place, `There is no block :::${node.name}; a text of the report has ${KINDS}.`);
    }
  }

  #lines: readonly string[] = [];

  #each(node: ContainerDirective, place: Place): Block {
    const [pair, ...others] = Object.entries(node.attributes ?? {});
    const [name, table] = pair ?? [];
    if (!name || !table || others.length > 0)
      throw new TextFault(place, "Expected :::each{row=table}: a name for the row and the table it is of.");
    return { kind: "each", name, table, blocks: this.blocks(node.children), place };
  }

  #where(node: ContainerDirective, place: Place): Block {
    const [pair, ...others] = Object.entries(node.attributes ?? {});
    const [name, value] = pair ?? [];
    if (!name || value || others.length > 0)
      throw new TextFault(place, "Expected :::where{name}: the name that what stands inside needs.");
    return { kind: "where", name, blocks: this.blocks(node.children), place };
  }

  #paragraphs(node: ContainerDirective, expected: string): readonly Paragraph[] {
    refuseUnclosed(node, this.#file);
    return node.children.map((child) => {
      if (child.type === "paragraph") return child;
      throw new TextFault(this.#place(child), `Expected ${expected}, found ${child.type}.`);
    });
  }

  #tile(node: ContainerDirective, place: Place): Block {
    const expected = "three paragraphs: label, value, detail";
    const [label, value, detail, ...others] = this.#paragraphs(node, expected);
    if (!label || !value || !detail || others.length > 0)
      throw new TextFault(place, `Expected ${expected}, found ${node.children.length}.`);
    return {
      kind: "tile",
      label: this.#inline(label.children),
      value: this.#inline(value.children),
      detail: this.#inline(detail.children),
      place,
    };
  }

  #summary(node: ContainerDirective, place: Place): Block {
    const [only, ...others] = this.#paragraphs(node, "one paragraph");
    if (!only || others.length > 0)
      throw new TextFault(place, `Expected one paragraph, found ${node.children.length}.`);
    return { kind: "summary", children: this.#inline(only.children), place };
  }

  read(source: string): readonly Block[] {
    this.#lines = source.split(/\r?\n/);
    for (const [at, line] of this.#lines.entries())
      this.#faults.without(() => refuseFullWidth(line, { file: this.#file, line: at + 1, column: 1 }));
    // Marks of another width make other blocks of what follows.
    this.#faults.refuse();
    const { children } = fromMarkdown(source, {
      extensions: [cjkFriendlyExtension(), { flow }, gfmTable()],
      mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
    });
    const blocks = this.blocks(children);
    this.#faults.refuse();
    return blocks;
  }
}

/**
 * Reads one language of a page: Markdown whose formulas stand in back-ticks.
 * @throws {TextFault} at file:line:column for what a text of the report cannot hold.
 */
export const readText = (file: string, source: string): readonly Block[] => new TextReader(file).read(source);
