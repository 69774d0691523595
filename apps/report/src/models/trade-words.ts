import { codeWord, type Lang, type Text } from "@kidorui/core";
import { formatNumber } from "../lib/format.ts";
import type { SpillRow } from "./edition/spill.ts";

const lists: Readonly<Record<string, Text>> = {
  complete: { en: "complete list", ja: "完全な一覧" },
  partial: { en: "partial list", ja: "一部の国の一覧" },
  single: { en: "printed share", ja: "公表された割合" },
};

/** What a trade share is one of, in words. */
export const listName = (code: string, lang: Lang): string => lists[code]?.[lang] ?? code;

/** What a trade share divides, in words. */
export const basisName = (code: string, lang: Lang): string =>
  codeWord("trade_shares", "basis", code)?.[lang] ?? code;

/** A printed share in words, with its bound: "60%", "more than 60%", "about 70%". */
export function boundedShare(row: SpillRow | undefined, lang: Lang, digits?: number): string {
  const share = formatNumber(
    row?.number("share") ?? 0,
    "share",
    lang,
    digits === undefined ? {} : { digits },
  );
  const bound = boundWords[row?.text("flag") ?? ""];
  return bound ? bound[lang].replace("{share}", share) : share;
}

/** What a mark says of the number beside it. */
export const boundWords: Readonly<Record<string, Text>> = {
  ">": { en: "more than {share}", ja: "{share}超" },
  "<": { en: "at most {share}", ja: "{share}以下" },
};

/** Which goods a trade share counts, in words. */
export const scopeName = (code: string, lang: Lang): string =>
  codeWord("trade_shares", "scope", code)?.[lang] ?? code;
