import type { Text } from "@kidorui/core";

/** Words of the pages that speak to readers of both languages at once. */
export const bareWords = {
  material: { en: "rare earths", ja: "希土類" },
  missing: { en: "Page not found", ja: "ページが見つからない" },
  missingLead: { en: "There is no page at this address.", ja: "このアドレスにページはない。" },
  missingWhy: {
    en: "Addresses of editions, data rows, methods and functions do not change; a letter may be missing, or capitals may differ.",
    ja: "各版、データの行、算出方法、関数のアドレスは変わらない。文字が抜けているか、大文字と小文字が異なる可能性がある。",
  },
} as const satisfies Readonly<Record<string, Text>>;
