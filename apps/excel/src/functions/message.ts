import type { MetricError, Text } from "@kidorui/core";

/** What an error says, in both languages; in English where nobody has written the Japanese. */
export const messageOf = ({ message, japanese }: MetricError): Text => ({
  en: message,
  ja: japanese ?? message,
});
