// Loaded when somebody takes a figure away as a workbook.
import { workbookFile } from "@kidorui/templates";
import { type Cited, citation } from "../takeaway/citation.ts";
import { type FigureFile, figureSheet } from "../takeaway/workbook.ts";

/** A figure as a workbook: its table, its formula, and how it is cited. */
export const figureWorkbook = (figure: FigureFile, cited: Cited): Promise<Uint8Array> =>
  workbookFile([figureSheet(figure, cited.lang, citation(cited))], { en: figure.title, ja: figure.title });
