import type { Text } from "@kidorui/core";

export const errataWords = {
  errata: { en: "Errata", ja: "正誤" },
  mistakes: { en: "Errata of {date}, corrected in edition", ja: "{date}の訂正。訂正版は" },
  corrects: { en: "This edition corrects", ja: "この版が訂正した版：" },
  where: { en: "What was wrong, in {n}", ja: "訂正の内容（{n}）" },
  one: { en: "one place", ja: "1か所" },
  several: { en: "{n} places", ja: "{n}か所" },
} as const satisfies Readonly<Record<string, Text>>;
