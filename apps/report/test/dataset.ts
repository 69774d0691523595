import { readDatasetSync } from "@kidorui/core/node";
import { dataFolder } from "../src/site/data-plugin.ts";

/** The data that the tests of models look at. */
export const dataset = readDatasetSync(dataFolder);
