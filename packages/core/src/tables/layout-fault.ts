import type { TableDefinition } from "./define.ts";

const TIDY = "Run: npm run data -- tidy <file>.";
const SEPARATORS: Readonly<Record<string, string>> = { ";": "semicolons", "\t": "tabs", "|": "bars" };
/** As much of a file as tells how it is written. */
const HEAD_BYTES = 4096;

/** What separates the headings of a table in a line, where no comma does. */
export function separatorOf({ columns }: TableDefinition, line: string): string | undefined {
  return Object.keys(SEPARATORS).find((separator) => {
    const found = line.split(separator).map((heading) => heading.trim().replace(/^"(.*)"$/, "$1"));
    const known = columns.filter(({ name }) => found.includes(name)).length;
    return found.length > 1 && known * 2 > columns.length;
  });
}

/**
 * What makes a whole file another kind of text than a table: told once, because every line of it would
 * depart from the definition.
 */
export function layoutFault(definition: TableDefinition, bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || head.includes(0))
    return `expected UTF-8, found UTF-16. ${TIDY}`;
  const text = new TextDecoder().decode(head);
  const [first = ""] = text.split(/\r\n|\r|\n/);
  if (/^sep=.?$/i.test(first)) return `expected a line of headings, found ${first} of a spreadsheet. ${TIDY}`;
  const separator = separatorOf(definition, first);
  if (separator !== undefined)
    return `expected cells separated by commas, found ${SEPARATORS[separator]}. ${TIDY}`;
  if (text.includes("\r") && !text.includes("\n"))
    return `expected lines to end with LF, found the CR of old Macs. ${TIDY}`;
  return undefined;
}
