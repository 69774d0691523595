import type { Lang, Text } from "@kidorui/core";
import { formatNumber } from "../lib/format.ts";
import type { SpillRow } from "./edition/spill.ts";

const bases: Readonly<Record<string, Text>> = {
  weight: { en: "by weight", ja: "重量" },
  value: { en: "by value", ja: "金額" },
  "metal-equivalent": { en: "metal equivalent", ja: "金属換算" },
  unstated: { en: "basis not stated", ja: "基準の記載なし" },
};

const scopes: Readonly<Record<string, Text>> = {
  metals: { en: "metals", ja: "金属" },
  hs2805: {
    en: "HS 2805 as a whole, with alkali metals and mercury",
    ja: "HS 2805全体（アルカリ金属・水銀を含む）",
  },
  compounds: { en: "compounds", ja: "化合物" },
  "metals+compounds": { en: "metals and compounds", ja: "金属・化合物" },
  "metals+compounds+magnets": { en: "metals, compounds, magnets", ja: "金属・化合物・磁石" },
  magnets: { en: "metal magnets of every kind", ja: "金属磁石（希土類以外を含む）" },
  "rare-earth-magnets": { en: "rare-earth magnets", ja: "希土類磁石" },
  hs284690: { en: "compounds other than of cerium", ja: "セリウム以外の化合物" },
  oxide: { en: "oxide", ja: "酸化物" },
  "other-compounds": { en: "other compounds", ja: "その他の化合物" },
  unstated: { en: "goods not stated", ja: "品目の記載なし" },
};

const lists: Readonly<Record<string, Text>> = {
  complete: { en: "complete list", ja: "完全な一覧" },
  partial: { en: "partial list", ja: "一部の国の一覧" },
  single: { en: "printed share", ja: "公表された割合" },
};

/** What a trade share is one of, in words. */
export const listName = (code: string, lang: Lang): string => lists[code]?.[lang] ?? code;

/** What a trade share divides, in words. */
export const basisName = (code: string, lang: Lang): string => bases[code]?.[lang] ?? code;

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
export const scopeName = (code: string, lang: Lang): string => scopes[code]?.[lang] ?? code;
