import type { SlotFormat } from "./format.ts";
import type { Place } from "./place.ts";

/** What stands in a line of text. */
export type Inline =
  | { readonly kind: "words"; readonly text: string; readonly place: Place }
  /** A formula whose value is shown. */
  | {
      readonly kind: "slot";
      readonly formula: string;
      readonly format: SlotFormat | undefined;
      readonly place: Place;
    }
  /** Cited as it stands, digits too: the number of a law, a customs code, a title. */
  | { readonly kind: "cited"; readonly text: string }
  /** What is typed or shown by a program as it stands: a formula of a cell, the name of a file. */
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | {
      readonly kind: "link";
      readonly target: string;
      readonly children: readonly Inline[];
      readonly place: Place;
    };

/** The words of a figure, of a list the title alone: every one of them text like all other. */
export const FIGURE_WORDS = ["title", "subtitle", "note", "alt"] as const;
export type FigureWord = (typeof FIGURE_WORDS)[number];

/** A table written in a figure: the words over its columns, and its rows, each of as many cells. */
export interface WrittenTable {
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly place: Place;
}

/** What a text is made of. */
export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[]; readonly place: Place }
  | {
      readonly kind: "heading";
      readonly depth: number;
      /** The same in both languages; the title of a page has none. */
      readonly id: string | undefined;
      readonly children: readonly Inline[];
      readonly place: Place;
    }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
      readonly place: Place;
    }
  /** Repeated for every row of a table; `name` is the row. */
  | {
      readonly kind: "each";
      readonly name: string;
      readonly table: string;
      readonly blocks: readonly Block[];
      readonly place: Place;
    }
  /** Stands or falls with a name as a whole. */
  | {
      readonly kind: "where";
      readonly name: string;
      readonly blocks: readonly Block[];
      readonly place: Place;
    }
  | {
      readonly kind: "tile";
      readonly label: readonly Inline[];
      readonly value: readonly Inline[];
      readonly detail: readonly Inline[];
      readonly place: Place;
    }
  /** What the page holds, in a line for search engines and previews. */
  | { readonly kind: "summary"; readonly children: readonly Inline[]; readonly place: Place }
  | {
      readonly kind: "figure";
      readonly role: "figure" | "list";
      readonly id: string;
      readonly words: ReadonlyMap<FigureWord, readonly Inline[]>;
      readonly table: WrittenTable | undefined;
      readonly place: Place;
    }
  /** Where a part of the site stands that is no text, such as a form, with the words it shows. */
  | {
      readonly kind: "part";
      readonly id: string;
      readonly words: ReadonlyMap<string, readonly Inline[]>;
      readonly place: Place;
    };

/** A block of one kind. */
export type BlockOf<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;

/** Every block of a text, those inside others too. */
export function everyBlock(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if ("blocks" in block) return [block, ...everyBlock(block.blocks)];
    return block.kind === "list" ? [block, ...block.items.flatMap(everyBlock)] : [block];
  });
}

/** The lines that a block itself shows, those of the blocks inside left out. */
export function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case "paragraph":
    case "summary":
    case "heading":
      return [block.children];
    case "tile":
      return [block.label, block.value, block.detail];
    case "figure":
      return [
        ...block.words.values(),
        ...(block.table ? [...block.table.head, ...block.table.rows.flat()] : []),
      ];
    case "part":
      return [...block.words.values()];
    default:
      return [];
  }
}
