import type { TableIssue } from "../errors.ts";

const LINE_FEED = 0x0a;

/** A file as lines of text; `undefined` where a line could not be read. */
export interface DecodedText {
  readonly lines: readonly (string | undefined)[];
  /** The whole text, where it is what the lines are. */
  readonly text?: string;
  readonly issues: readonly TableIssue[];
}

/** Characters that can be read before the first byte that cannot. */
function readableCharacters(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let characters = 0;
  try {
    for (let at = 0; at < bytes.length; at += 1) {
      characters += decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
    }
  } catch {
    // The decoder only says that it failed; how far it came is what is wanted.
  }
  return characters;
}

function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads line by line what cannot be read whole, so that one bad byte costs one line. */
function decodeDamaged(file: string, bytes: Uint8Array): DecodedText {
  const raw = [...byteLines(bytes)];
  const lines = raw.map(decode);
  const first = lines.indexOf(undefined);
  const bad = lines.filter((line) => line === undefined).length;
  const more = bad > 1 ? ` ${bad} lines have such bytes.` : "";
  const column = readableCharacters(raw[first] ?? bytes) + 1;
  const message = `expected UTF-8, found a byte that is none.${more} Save the file as UTF-8.`;
  return { lines, issues: [{ file, line: first + 1, column, message }] };
}

/** The line ends and the mark at the start that a table must not have, each reported once. */
function layoutIssues(file: string, lines: readonly (string | undefined)[]): TableIssue[] {
  const issues: TableIssue[] = [];
  if (lines[0]?.startsWith("\uFEFF")) {
    issues.push({
      file,
      line: 1,
      column: 1,
      message: "expected no byte-order mark, found one. Save the file as UTF-8 without BOM.",
    });
  }
  const ended = lines.findIndex((line) => line?.endsWith("\r"));
  if (ended >= 0) {
    issues.push({
      file,
      line: ended + 1,
      column: lines[ended]?.length ?? 1,
      message: "expected lines to end with LF, found CRLF. Save the file with Unix line ends.",
    });
  }
  return issues;
}

/** Bytes of a file as lines. Whatever is not plain UTF-8 with LF line ends is reported. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const text = decode(bytes);
  const decoded: DecodedText =
    text === undefined ? decodeDamaged(file, bytes) : { lines: text.split("\n"), text, issues: [] };
  const layout = layoutIssues(file, decoded.lines);
  if (layout.length === 0) return decoded;
  // Reported above; taken off so that the rest of the file can be checked too.
  const lines = decoded.lines.map((line, index) => {
    const unmarked = index === 0 ? line?.replace(/^\uFEFF/, "") : line;
    return unmarked?.replace(/\r$/, "");
  });
  return { lines, issues: [...decoded.issues, ...layout] };
}
