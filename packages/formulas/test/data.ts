import { fileURLToPath } from "node:url";
import { readDatasetSync } from "@kidorui/core/node";

/** The published data, as every page and workbook reads them. */
export const dataset = readDatasetSync(fileURLToPath(new URL("../../../data", import.meta.url)));
