import type { Lang, Row } from "@kidorui/core";
import { comparedWords } from "../i18n/source-words.ts";
import { formatDate } from "./format.ts";
import { fill } from "./text.ts";

/** Whether what publications say was compared with the publishers' own files, and when last; there is at least one. */
export function comparedText(sources: readonly Row<"sources">[], lang: Lang): string {
  const compared = sources.filter((source) => source.checked_at_publisher === "yes");
  const state = compared.length === 0 ? "none" : compared.length < sources.length ? "some" : "all";
  const days = (state === "none" ? sources : compared).map(({ read }) => read);
  const date = formatDate(days.toSorted().at(-1) ?? "", lang);
  return fill(comparedWords[state][lang], { n: compared.length, all: sources.length, date });
}
