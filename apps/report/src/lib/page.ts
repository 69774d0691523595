import type { Lang } from "@kidorui/core";
import type { Book } from "./book.ts";
import type { FigureModel } from "./figure.ts";
import type { Html } from "./html.ts";

/** A headed part of a page. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Paragraphs, lists and tables between heading and figures. */
  readonly body: readonly Html[];
  readonly figures: readonly FigureModel[];
}

/** A key figure at the top of a page. */
export interface KeyFigure {
  readonly label: string;
  readonly number: Html;
  /** Period, interval, comparison. */
  readonly detail: Html;
}

/** Everything a page shows, before any layout: its words and the calls they hold. */
export interface PageModel {
  readonly lang: Lang;
  /** Address within the language: `editions/2026Q4/`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly summary: string;
  readonly lead: readonly Html[];
  readonly keyFigures: readonly KeyFigure[];
  readonly sections: readonly Section[];
  readonly book: Book;
}
