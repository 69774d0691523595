import json from "virtual:kidorui-data";
import { type Bundle, Dataset, fromBundle } from "@kidorui/core";

let known: Dataset | undefined;

/** The data of every edition. Parsed on first use: opening a workbook must not wait for it. */
export function dataset(): Dataset {
  known ??= new Dataset(fromBundle(JSON.parse(json) as Bundle));
  return known;
}
