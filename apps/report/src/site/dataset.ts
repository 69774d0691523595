import bundle from "virtual:kidorui-data";
import { Dataset, fromBundle } from "@kidorui/core";

/** The data of this build. Routes take it from here and hand it on; nothing else knows of it. */
export const dataset: Dataset = new Dataset(fromBundle(bundle));
