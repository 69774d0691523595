import type { Lang, Text } from "@kidorui/core";

const bases: Readonly<Record<string, Text>> = {
  weight: { en: "by weight", ja: "重量" },
  value: { en: "by value", ja: "金額" },
  "metal-equivalent": { en: "metal equivalent", ja: "金属換算" },
  unstated: { en: "basis not stated", ja: "基準の記載なし" },
};

const scopes: Readonly<Record<string, Text>> = {
  metals: { en: "metals", ja: "金属" },
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

/** Which goods a trade share counts, in words. */
export const scopeName = (code: string, lang: Lang): string => scopes[code]?.[lang] ?? code;
