/** What is wrong with the quotes of a line, and where, from 1. */
export interface QuoteFault {
  readonly kind: "unclosed" | "stray" | "trailing";
  readonly column: number;
}

/** Where the cells of a line begin, from 1, and the first fault in its quotes. */
export interface ScannedLine {
  readonly starts: readonly number[];
  readonly fault?: QuoteFault;
}

/** The position after the quote that closes a cell, or -1; doubled quotes belong to the text. */
function afterClosingQuote(line: string, opening: number): number {
  for (let at = opening + 1; at < line.length; at += 1) {
    if (line[at] !== '"') continue;
    if (line[at + 1] !== '"') return at + 1;
    at += 1;
  }
  return -1;
}

/**
 * Finds the cells of one line of CSV. The reader of cells keeps no positions; this finds them
 * again, for the lines that need them. Positions count UTF-16 units, as editors do.
 */
export function scanLine(line: string): ScannedLine {
  const starts: number[] = [];
  let at = 0;
  for (;;) {
    starts.push(at + 1);
    const opening = at;
    if (line[at] === '"') {
      at = afterClosingQuote(line, opening);
      if (at < 0) return { starts, fault: { kind: "unclosed", column: opening + 1 } };
      if (at < line.length && line[at] !== ",") {
        // A quote after a comma opens the next cell: this one was never closed.
        const opensNext = line[at - 2] === "," && at - 1 > opening;
        return {
          starts,
          fault: opensNext ? { kind: "unclosed", column: opening + 1 } : { kind: "trailing", column: at + 1 },
        };
      }
    } else {
      const comma = line.indexOf(",", at);
      const end = comma < 0 ? line.length : comma;
      const quote = line.indexOf('"', at);
      if (quote >= 0 && quote < end) return { starts, fault: { kind: "stray", column: quote + 1 } };
      at = end;
    }
    if (at >= line.length) return { starts };
    at += 1;
  }
}
