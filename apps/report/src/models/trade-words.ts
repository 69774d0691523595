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
  magnets: { en: "magnets", ja: "磁石" },
  oxide: { en: "oxide", ja: "酸化物" },
  "other-compounds": { en: "other compounds", ja: "その他の化合物" },
  unstated: { en: "goods not stated", ja: "品目の記載なし" },
};

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
  "<": { en: "less than {share}", ja: "{share}未満" },
};

/** Which goods a trade share counts, in words. */
export const scopeName = (code: string, lang: Lang): string => scopes[code]?.[lang] ?? code;
