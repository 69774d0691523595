// Loaded when somebody asks how a number stood in each edition.
import type { Lang } from "@kidorui/core";
import { provenanceWords } from "../i18n/provenance.ts";
import { formatNumber } from "../lib/format.ts";
import { rootHref } from "../lib/href.ts";
import { recordPath } from "../takeaway/addresses.ts";

/** A published call, as the record of an edition has it. */
interface Call {
  readonly value: unknown;
  readonly unit: string;
  readonly interval: readonly [number, number] | null;
}
interface EditionRecord {
  readonly figures: Readonly<Record<string, Call>>;
}

/** The formula as another edition publishes it. */
export function formulaIn(formula: string, editions: readonly string[], edition: string): string {
  const own = editions.find((id) => formula.includes(`"${id}"`));
  return own === undefined ? formula : formula.replaceAll(`"${own}"`, `"${edition}"`);
}

/** What a call gave, with its ends where it has some; nothing of a table. */
function said(call: Call | undefined, lang: Lang): string {
  if (call === undefined || typeof call.value === "object") return provenanceWords.notPublished[lang];
  const { value, unit, interval } = call;
  if (typeof value !== "number") return String(value);
  const ends = interval?.map((end) => formatNumber(end, unit, lang)).join(" – ");
  return [formatNumber(value, unit, lang), ...(ends === undefined ? [] : [`[${ends}]`])].join(" ");
}

/** A line for each edition: what it published for a formula, as its record has it. */
export async function historyTable(
  formula: string,
  editions: readonly string[],
  lang: Lang,
): Promise<HTMLTableElement> {
  const table = document.createElement("table");
  table.className = "table";
  const lines = await Promise.all(
    editions.map(async (edition) => {
      const record: EditionRecord = await (await fetch(rootHref(recordPath(edition)))).json();
      return [edition, said(record.figures[formulaIn(formula, editions, edition)], lang)];
    }),
  );
  const head = table.createTHead().insertRow();
  for (const heading of [provenanceWords.edition[lang], provenanceWords.value[lang]])
    head.append(Object.assign(document.createElement("th"), { scope: "col", textContent: heading }));
  const body = table.createTBody();
  for (const [edition = "", value = ""] of lines) {
    const row = body.insertRow();
    row.append(Object.assign(document.createElement("th"), { scope: "row", textContent: edition }));
    row.insertCell().textContent = value;
  }
  return table;
}
