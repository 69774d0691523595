import type { Text } from "@kidorui/core";

export const errataWords = {
  note: {
    en: "Corrects {edition}; the mistakes are listed in the errata. The data end on the same day.",
    ja: "{edition}版の訂正版。誤りの内容は正誤表に示す。データ基準日は同じ。",
  },
  errata: { en: "Errata", ja: "正誤" },
  mistakes: { en: "Errata of {date}, corrected in edition", ja: "{date}の訂正。訂正版は" },
  superseded: {
    en: "This edition has been corrected; it stays as it was issued.",
    ja: "この版は訂正された。公表時のまま残している。",
  },
  corrects: { en: "This edition corrects", ja: "この版が訂正した版：" },
  where: { en: "What was wrong, in {n}", ja: "訂正の内容（{n}）" },
  one: { en: "one place", ja: "{n}か所" },
  several: { en: "{n} places", ja: "{n}か所" },
} as const satisfies Readonly<Record<string, Text>>;
