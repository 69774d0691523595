import type { TableIssue } from "../errors.ts";

const LINE_FEED = 0x0a;

/** Bytes of a piece: large enough to be read at a stretch, small enough to be gone before it grows old. */
const PIECE = 1 << 14;

/** A file as lines of text; `undefined` where a line could not be read. */
export interface DecodedText {
  readonly lines: readonly (string | undefined)[];
  /** The same lines in longer pieces, where nothing is wrong with the layout of any. */
  readonly pieces?: readonly string[];
  readonly issues: readonly TableIssue[];
}

/** Characters that can be read before the first byte that cannot. */
function readableCharacters(bytes: Uint8Array): number {
  const stream = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let characters = 0;
  try {
    for (let at = 0; at < bytes.length; at += 1) {
      characters += stream.decode(bytes.subarray(at, at + 1), { stream: true }).length;
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

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
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
      message: "expected no byte-order mark, found one. Run: npm run data -- tidy <file>.",
    });
  }
  const ended = lines.findIndex((line) => line?.endsWith("\r"));
  if (ended >= 0) {
    issues.push({
      file,
      line: ended + 1,
      column: lines[ended]?.length ?? 1,
      message: "expected lines to end with LF, found CRLF. Run: npm run data -- tidy <file>.",
    });
  }
  return issues;
}

const hasPlainLayout = (piece: string): boolean =>
  !piece.startsWith("\uFEFF") && !piece.includes("\r\n") && !piece.endsWith("\r");

/** A file in pieces of whole lines, without the line end after each; `undefined` if any needs mending. */
function plainPieces(bytes: Uint8Array): string[] | undefined {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start + PIECE);
    const end = found >= 0 ? found : bytes.length - (bytes.at(-1) === LINE_FEED ? 1 : 0);
    const piece = decode(bytes.subarray(start, end));
    if (piece === undefined || !hasPlainLayout(piece)) return undefined;
    pieces.push(piece);
    start = end + 1;
  }
  return pieces;
}

/** Lines are split when first asked for: a file without a problem never needs them. */
function inPieces(pieces: readonly string[]): DecodedText {
  let lines: readonly string[] | undefined;
  return {
    pieces,
    issues: [],
    get lines() {
      lines ??= `${pieces.join("\n")}\n`.split("\n");
      return lines;
    },
  };
}

/** Bytes of a file as lines. Whatever is not plain UTF-8 with LF line ends is reported. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const pieces = plainPieces(bytes);
  if (pieces) return inPieces(pieces);
  const text = decode(bytes);
  const decoded = text === undefined ? decodeDamaged(file, bytes) : { lines: text.split("\n"), issues: [] };
  // Reported; taken off so that the rest of the file can be checked too.
  const lines = decoded.lines.map((line, index) => {
    const unmarked = index === 0 ? line?.replace(/^\uFEFF/, "") : line;
    return unmarked?.replace(/\r$/, "");
  });
  return { lines, issues: [...decoded.issues, ...layoutIssues(file, decoded.lines)] };
}
