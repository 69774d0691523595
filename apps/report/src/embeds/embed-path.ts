import { langs } from "../lib/lang.ts";

/** Folder of the pages that show one figure each. */
export const EMBEDS = "embed";

/**
 * Path within a site of the page that shows a figure alone.
 * @param page Path of the page it stands on, with the language: `en/editions/2026Q4/uses/`.
 */
export const embedPath = (page: string, figure: string): string => `${EMBEDS}/${page}${figure}.html`;

const DRAWING = new RegExp(`(?<=/|^)((?:${langs.join("|")})/(?:.*/)?)figures/([^/]+)\\.svg$`);

/** Its address, by that of the figure's drawing. */
export const embedOfDrawing = (drawing: string): string =>
  drawing.replace(DRAWING, (_, page: string, figure: string) => embedPath(page, figure));
