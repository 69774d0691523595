import type { Column } from "@kidorui/core";
import type { NamedKind } from "./named-things.ts";

/** The kind of thing whose code a column holds, by the table it refers to. */
const kindOfTable: Readonly<Record<string, NamedKind>> = {
  countries: "country",
  elements: "element",
  stages: "stage",
  products: "product",
  deposits: "deposit",
  scenarios: "scenario",
  claims: "claim",
  episodes: "episode",
};

/** The kind of thing whose code a column holds; nothing for other columns. */
export const kindOfColumn = ({ references = "" }: Column): NamedKind | undefined => kindOfTable[references];
