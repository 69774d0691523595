import type { Text } from "@kidorui/core";

export const errataWords = {
  mistake: { en: "Erratum of {date}", ja: "{date}の訂正" },
  corrected: { en: "Corrected in edition", ja: "訂正版" },
  corrects: { en: "This edition corrects", ja: "この版が訂正した版" },
} as const satisfies Readonly<Record<string, Text>>;
