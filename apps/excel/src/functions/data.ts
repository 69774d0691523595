import own from "virtual:kidorui-tables";
import { type Bundle, Dataset, fromBundle, tableNames } from "@kidorui/core";
import { packed, receive } from "./received.ts";

receive(own);

let known: Dataset | undefined;

/** The data of every edition, each table read on first use: opening a workbook must not wait for them. */
export function dataset(): Dataset {
  known ??= new Dataset(
    fromBundle(
      Object.defineProperties(
        {},
        Object.fromEntries(
          tableNames.map((table) => [table, { enumerable: true, get: () => packed(table) }]),
        ),
      ) as Bundle,
    ),
  );
  return known;
}
