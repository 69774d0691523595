import { call } from "@kidorui/formulas";
import type { Book } from "../lib/book.ts";

/** The newest year of which the edition holds Japan's demand for an element, or for all rare earths. */
export const newestDemand = (book: Book, element = "REE"): number | undefined =>
  book.tryValue(call("LATEST", `demand.JPN.${element}`));
