import { call } from "@kidorui/formulas";
import type { Book } from "../lib/book.ts";
import type { Html } from "../lib/html.ts";

/** A pledge whose words give an amount, and the amount. */
export interface StackRow {
  readonly id: string;
  readonly tonnes: Html;
}

/** The pledges that state an amount, read at their word. */
export function stackRows(book: Book): readonly StackRow[] {
  const { entry, matrix } = book.matrix(
    call("DATASET", "claims", [["kind", "pledge"]], [["claim_id", "literal_t"]], false),
  );
  return matrix.flatMap(([id, tonnes], i) =>
    typeof tonnes === "number"
      ? [{ id: String(id), tonnes: book.cellNumber({ entry, row: i + 1, column: 2 }, "t", { bare: true }) }]
      : [],
  );
}
