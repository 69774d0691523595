import type { Lang } from "@kidorui/core";
import type { Book } from "./book.ts";
import type { FigureModel } from "./figure.ts";
import type { Html, Words } from "./html.ts";

/** A part of a page that is no text, such as a form: where it stands and the words it shows, by their names. */
export interface PagePart {
  readonly id: string;
  readonly words: Readonly<Record<string, Words>>;
}

/** What stands in a section, in its order: paragraphs, lists and tables, a figure, or a part that is no text. */
export type Piece =
  | { readonly kind: "prose"; readonly html: Html }
  | { readonly kind: "figure"; readonly figure: FigureModel }
  | { readonly kind: "part"; readonly part: PagePart };

/** A headed part of a page. */
export interface Section {
  readonly id: string;
  readonly heading: Words;
  readonly pieces: readonly Piece[];
}

/** A key figure at the top of a page. */
export interface KeyFigure {
  readonly label: Html;
  readonly number: Html;
  /** Period, interval, comparison. */
  readonly detail: Html;
  /** Who published what it rests on, or of which kind it is. */
  readonly origin?: Html;
}

/** Everything a page shows, before any layout: its words and the calls they hold. */
export interface PageModel {
  readonly lang: Lang;
  /** Address within the language: `editions/2026Q4/`. */
  readonly path: string;
  readonly title: Words;
  /** One sentence for search engines and previews. */
  readonly summary: string;
  readonly lead: readonly Html[];
  readonly keyFigures: readonly KeyFigure[];
  /** What stands before the first section, from the first piece on that is no prose. */
  readonly opening: readonly Piece[];
  readonly sections: readonly Section[];
  readonly book: Book;
}

/** Everything below the lead of a page, in its order. */
export const piecesOf = ({
  opening,
  sections,
}: Pick<PageModel, "opening" | "sections">): readonly Piece[] => [
  ...opening,
  ...sections.flatMap(({ pieces }) => pieces),
];

/** The paragraphs and lists among some pieces. */
export const proseOf = (pieces: readonly Piece[]): readonly Html[] =>
  pieces.flatMap((piece) => (piece.kind === "prose" ? [piece.html] : []));

/** The figures of a page in their order. */
export const figuresOf = (page: Pick<PageModel, "opening" | "sections">): readonly FigureModel[] =>
  piecesOf(page).flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : []));

/** The heading of a section, which also names the table in it. */
export function headingOf({ path, sections }: Pick<PageModel, "path" | "sections">, id: string): string {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`${path} has no section ${id}.`);
  return found.heading.plain;
}
