import {
  type AnyRow,
  type Lang,
  type Reconciled,
  reasonOf,
  reconcile,
  type TableDefinition,
  tables,
} from "@kidorui/core";
import { reasonKinds } from "../i18n/reconciliation.ts";
import { counted } from "../lib/counted.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { markTitle } from "../lib/figure.ts";
import { formatNumber, percentSign } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import type { PageContext } from "../lib/page-context.ts";
import { punctuation } from "../lib/punctuation.ts";
import { publisherIn } from "../lib/source-name.ts";
import { changeLabel } from "./change-label.ts";

/** Two publishers' numbers for one fact, as the page shows them. */
export interface ShownReconciled {
  readonly label: string;
  readonly used: Html;
  readonly other: Html;
  readonly difference: Html;
  /** Absent where the numbers agree. */
  readonly reason: Html | undefined;
}

export interface ReconciliationPage {
  readonly edition: string;
  readonly differing: readonly ShownReconciled[];
  readonly agreeing: readonly ShownReconciled[];
}

function publisherOf({ dataset, lang }: PageContext, row: AnyRow): string {
  const source = dataset.tables.sources.find(({ source_id }) => source_id === row["source_id"]);
  return source === undefined ? "" : publisherIn(source, lang);
}

/** A row's number with its mark and publisher, leading to the row. */
function stated(context: PageContext, { table }: Reconciled, row: AnyRow, value: number): Html {
  const { lang } = context;
  const flag = String(row["flag"] ?? "");
  const { columns, value: column }: TableDefinition = tables[table];
  const unit = row["unit"] ?? columns.find(({ name }) => name === column)?.unit ?? "";
  const digits = String(value).split(".")[1]?.length ?? 0;
  const mark =
    flag === "" ? html`` : html` <abbr class="mark" title="${markTitle(flag, lang)}">[${flag}]</abbr>`;
  return html`<a href="${dataRowHref(lang, { table, row })}">${formatNumber(value, String(unit), lang, { digits })}</a>${mark} ${publisherOf(context, row)}`;
}

/** How far the other number lies from the used one, with its sign. */
function difference({ table, used, difference: gap }: Reconciled, lang: Lang): Html {
  const { value = "" }: TableDefinition = tables[table];
  const sign = gap > 0 ? "+" : gap < 0 ? "−" : "";
  const inPoints = value.endsWith("_pct") || used[value] === 0;
  const size = inPoints
    ? String(Number(Math.abs(gap).toFixed(1)))
    : `${Number((100 * Math.abs(gap)).toPrecision(2))}${percentSign[lang]}`;
  return counted(gap, `data/${table}.csv`, lang, `${sign}${size}`);
}

function reasonFor({ dataset, lang }: PageContext, one: Reconciled): Html | undefined {
  const row = reasonOf(one, dataset.tables.reconciliations);
  return row && html`${reasonKinds[row.kind][lang]}${punctuation[lang].end}${row[`reason_${lang}`]}`;
}

/** Every fact of the edition that another publisher puts a number to. */
export function reconciliationPage(context: PageContext): ReconciliationPage {
  const { edition, view, lang } = context;
  const all = reconcile(view);
  const show = (one: Reconciled): ShownReconciled => {
    const { table, used, other, usedValue, otherValue } = one;
    const { period }: TableDefinition = tables[table];
    const when = period === undefined ? "" : String(used[period]);
    return {
      label: `${tables[table].title[lang]}${punctuation[lang].colon}${changeLabel(context, { table, factId: one.factId, period: when })}`,
      used: stated(context, one, used, usedValue),
      other: stated(context, one, other, otherValue),
      difference: difference(one, lang),
      reason: one.within ? undefined : reasonFor(context, one),
    };
  };
  return {
    edition,
    differing: all.filter(({ within }) => !within).map(show),
    agreeing: all.filter(({ within }) => within).map(show),
  };
}
