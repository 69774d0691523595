import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const NONE = "\0kidorui:no-hyphenation";

/** Whether the engine's core asks for its reader of numbers and dates. */
const isReader = (id: string, importer = ""): boolean =>
  id === "numfmt" && importer.includes("/@univerjs/core/");

const CLEAR_TEXTS = fileURLToPath(import.meta.resolve("@kidorui/spreadsheet/clear-texts"));

const isHyphenation = (id: string, importer = ""): boolean =>
  id.startsWith("./") && importer.includes("/@univerjs/engine-render/lib/es/index.js");

/**
 * The spreadsheet's engine brings the hyphenation of sixty languages (4 MB); a cell breaks no word. Its reader takes
 * texts that may be two dates, or have a decimal comma, for one value of them: ours stands before it.
 */
export const spreadsheetPlugin = (): Plugin => ({
  name: "kidorui-spreadsheet",
  enforce: "pre",
  resolveId: (id, importer) =>
    isHyphenation(id, importer) ? NONE : isReader(id, importer) ? CLEAR_TEXTS : undefined,
  load: (id) => (id === NONE ? "export default {};" : undefined),
});
