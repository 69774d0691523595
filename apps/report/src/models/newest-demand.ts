import { call } from "@kidorui/formulas";
import type { Book } from "../lib/book.ts";

/** The newest year of which the edition holds Japan's demand for all rare earths. */
export const newestDemand = (book: Book): number | undefined =>
  book.tryValue(call("LATEST", "demand.JPN.REE"));
