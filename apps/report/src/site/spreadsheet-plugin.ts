import type { Plugin } from "vite";

const NONE = "\0kidorui:no-hyphenation";

/**
 * The spreadsheet's engine brings the hyphenation of sixty languages (4 MB); a cell breaks no word.
 */
export const spreadsheetPlugin = (): Plugin => ({
  name: "kidorui-spreadsheet",
  enforce: "pre",
  resolveId: (id, importer) =>
    id.startsWith("./") && importer?.includes("/@univerjs/engine-render/lib/es/index.js") ? NONE : undefined,
  load: (id) => (id === NONE ? "export default {};" : undefined),
});
