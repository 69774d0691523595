import type { MetricError, Text } from "@kidorui/core";

/** What an error says, in both languages. */
export const messageOf = ({ message, japanese }: MetricError): Text => ({
  en: message,
  ja: japanese,
});
