const [LINE_FEED, QUOTE, COMMA] = [0x0a, 0x22, 0x2c];

/** Whether no cell goes on at this character. */
const isEnd = (code: number): boolean => code === COMMA || code === LINE_FEED || Number.isNaN(code);

/**
 * Reads the records of a text of CSV whose quotes are sound, see `quotesAreSound`. A cell that says what the cell above
 * it says is that cell: a table repeats itself, and text that is not made is not thrown away.
 * @param use Called with the cells of each record, which are good until it returns.
 */
export function eachRecord(text: string, use: (cells: readonly string[]) => void): void {
  let above: string[] = [];
  let cells: string[] = [];
  /** Whether the cell above stands without quotes, so that a comma ends it. */
  const isBare: boolean[] = [];
  for (let at = 0; ; at += 1) {
    const index = cells.length;
    let end = at;
    if (text.charCodeAt(at) === QUOTE) {
      end = text.indexOf('"', at + 1);
      let isDoubled = false;
      while (text.charCodeAt(end + 1) === QUOTE) {
        isDoubled = true;
        end = text.indexOf('"', end + 2);
      }
      const cell = text.slice(at + 1, end);
      cells.push(isDoubled ? cell.replaceAll('""', '"') : cell);
      isBare[index] = false;
      end += 1;
    } else {
      const known = above[index];
      const isSame =
        known !== undefined &&
        isBare[index] === true &&
        isEnd(text.charCodeAt(at + known.length)) &&
        text.startsWith(known, at);
      if (isSame) end = at + known.length;
      else while (!isEnd(text.charCodeAt(end))) end += 1;
      cells.push(isSame ? known : text.slice(at, end));
      isBare[index] = true;
    }
    at = end;
    if (text.charCodeAt(at) === COMMA) continue;
    use(cells);
    if (at >= text.length) return;
    const spare = above;
    above = cells;
    cells = spare;
    cells.length = 0;
  }
}
