/** Encodings that spreadsheets read a file in UTF-8 in by mistake. */
const CODE_PAGES = ["windows-1252", "macintosh", "shift_jis"] as const;

type Bytes = readonly number[];

/** First bytes of the two that a character of Shift_JIS may have. */
const LEADS = [...range(0x81, 0x9f), ...range(0xe0, 0xfc)];
const TRAILS = [...range(0x40, 0x7e), ...range(0x80, 0xfc)];

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The bytes of every character of a code page that is none of ASCII. */
function bytesOf(encoding: (typeof CODE_PAGES)[number]): ReadonlyMap<string, Bytes> {
  const decoder = new TextDecoder(encoding);
  const single = range(0x80, 0xff).map((byte): Bytes => [byte]);
  const double = LEADS.flatMap((lead) => TRAILS.map((trail): Bytes => [lead, trail]));
  const all = encoding === "shift_jis" ? [...single, ...double] : single;
  // Where a character stands twice in a code page, its first place is the usual one.
  const characters = new Map(
    all.toReversed().map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes] as const),
  );
  characters.delete("\uFFFD");
  return characters;
}

let pages: readonly { readonly name: string; readonly bytes: ReadonlyMap<string, Bytes> }[] | undefined;

/** A text that was read in another encoding than it was written in. */
export interface Misread {
  /** The encoding it was read in. */
  readonly encoding: string;
  /** What was written. */
  readonly text: string;
}

/**
 * Finds text in UTF-8 that was read in another code page: its characters are bytes of that page which
 * together are UTF-8. A lone é of French is no UTF-8, so that true text is left alone.
 */
export function misread(text: string): Misread | undefined {
  pages ??= CODE_PAGES.map((name) => ({ name, bytes: bytesOf(name) }));
  for (const { name, bytes } of pages) {
    const found: number[] = [];
    let isWhole = true;
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      const own = code < 128 ? [code] : bytes.get(character);
      isWhole = own !== undefined;
      if (own === undefined) break;
      found.push(...own);
    }
    if (!isWhole) continue;
    try {
      return {
        encoding: name,
        text: new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(found)),
      };
    } catch {
      // Not UTF-8: the characters are meant.
    }
  }
  return undefined;
}

/** Kana, kanji, and the wide forms and punctuation between them; the narrow kana are those of a misread text. */
const JAPANESE = /[\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF01-\uFF60\uFFE0-\uFFE6]/;
const NARROW_KANA = /[\uFF61-\uFF9F]/;
const ASCII = /^[\u0020-\u007E]*$/;

/** Whether a text holds kana or kanji. */
export const isJapanese = (text: string): boolean => JAPANESE.test(text);

/** Whether a text of a Japanese column cannot be Japanese: it has letters, and none of its own. */
export const isNoJapanese = (text: string): boolean =>
  NARROW_KANA.test(text) || (!ASCII.test(text) && !JAPANESE.test(text));
