import { type Lang, MetricError } from "@kidorui/core";

/** What went wrong, in the language of the page where the error has one. */
export function spoken(error: unknown, lang: Lang): string {
  if (error instanceof MetricError) return error.in(lang);
  return error instanceof Error ? error.message : String(error);
}
