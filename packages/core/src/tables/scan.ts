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

const [LINE_FEED, QUOTE, COMMA] = [0x0a, 0x22, 0x2c];

/** Whether a cell may begin after, or end before, this character: a comma, a line end, or the text's own end. */
const isBetweenCells = (code: number): boolean => code === COMMA || code === LINE_FEED || Number.isNaN(code);

/**
 * Whether `scanLine` finds no fault in any line of a text, told from its quotes alone: a whole file
 * is mostly without them.
 */
export function quotesAreSound(text: string): boolean {
  let lineEnd = -1;
  for (let opening = text.indexOf('"'); opening >= 0; ) {
    if (!isBetweenCells(text.charCodeAt(opening - 1))) return false;
    let closing = text.indexOf('"', opening + 1);
    while (closing >= 0 && text.charCodeAt(closing + 1) === QUOTE) closing = text.indexOf('"', closing + 2);
    if (closing < 0 || !isBetweenCells(text.charCodeAt(closing + 1))) return false;
    if (lineEnd < opening) lineEnd = text.indexOf("\n", opening);
    if (lineEnd >= 0 && lineEnd < closing) return false;
    if (lineEnd < 0) lineEnd = text.length;
    opening = text.indexOf('"', closing + 1);
  }
  return true;
}
