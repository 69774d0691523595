// In what is kept, everything that is named stands once in a list; the text holds its number behind a mark that no
// markup contains. So an edition is unpacked without its markup being read.

/** Names in markup, in attributes of it, in drawings and in data. */
const NAMES = /(?<= (?:href|src)=")(?:site|row):[^"]*|whole:site:[^<"\s]*/g;
const MARK = 0;
const [ZERO, NINE] = [0x30, 0x39];

/** A text with each name replaced by its number, which is added to the list where it is new. */
export const marked = (text: string, numbers: Map<string, number>): string =>
  text.replace(NAMES, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return `${String.fromCharCode(MARK)}${number}`;
  });

/**
 * A kept text with something put where each mark stands.
 * @param at Gives what stands for a number.
 */
export function filled(text: Buffer, at: (number: number) => Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, from)) {
    parts.push(text.subarray(from, mark));
    let number = 0;
    for (from = mark + 1; ; from++) {
      const digit = text[from] ?? MARK;
      if (digit < ZERO || digit > NINE) break;
      number = number * 10 + digit - ZERO;
    }
    parts.push(at(number));
  }
  return parts.length === 0 ? text : Buffer.concat([...parts, text.subarray(from)]);
}
