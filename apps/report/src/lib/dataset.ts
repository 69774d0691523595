import bundle from "virtual:kidorui-data";
import { Dataset, fromBundle } from "@kidorui/core";

/** The data of every edition, read once per build. All pages come through here. */
export const dataset: Dataset = new Dataset(fromBundle(bundle));
