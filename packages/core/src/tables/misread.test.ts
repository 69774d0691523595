import fc from "fast-check";
import { expect, test } from "vitest";
import { isNoJapanese, misread } from "./misread.ts";

/** Japanese text in UTF-8 as a program shows it that takes it for another encoding. */
const readAs = (encoding: string, text: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

test.each(["windows-1252", "macintosh"])("text read in %s is found and given back", (encoding) => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,4}[あ-んア-ン一-龥éü→]{1,6}$/), (text) => {
      expect(misread(readAs(encoding, text))).toEqual({ encoding, text });
    }),
  );
});

test("true text is left alone", () => {
  for (const text of ["café", "Türkiye", "naïve – “so”", "希土類", "µg", "±5 %", "Côte d’Ivoire", "São Tomé"])
    expect(misread(text)).toBeUndefined();
});

test("a Japanese cell holds kana or kanji where it holds letters beyond ASCII at all", () => {
  for (const text of ["希土類", "t", "kg/年", "0～1", "％", "CO2", "ジスプロシウム（Dy）"])
    expect([text, isNoJapanese(text)]).toEqual([text, false]);
  for (const text of [
    readAs("windows-1252", "希土類"),
    readAs("macintosh", "希土類"),
    readAs("shift_jis", "国際連携により"),
  ])
    expect([text, isNoJapanese(text)]).toEqual([text, true]);
});
