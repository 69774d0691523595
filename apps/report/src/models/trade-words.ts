import { codeWord, type Lang } from "@kidorui/core";

/** What a trade share divides, in words. */
export const basisName = (code: string, lang: Lang): string =>
  codeWord("trade_shares", "basis", code)?.[lang] ?? code;

/** Which goods a trade share counts, in words. */
export const scopeName = (code: string, lang: Lang): string =>
  codeWord("trade_shares", "scope", code)?.[lang] ?? code;
