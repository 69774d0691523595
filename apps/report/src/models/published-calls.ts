import { type AnyRow, factId, MetricError, rowId, type TableName } from "@kidorui/core";
import { type Call, type Cell, evaluate, formulaText, type Matrix } from "@kidorui/formulas";
import { dataset } from "../lib/dataset.ts";
import { editionPath } from "../lib/href.ts";
import { editionPages } from "./edition-pages.ts";

/** One call that an edition publishes, and the pages that show it. */
export interface PublishedCall {
  readonly call: Call;
  /** Addresses within the edition: empty for the report itself, `elements/Nd/` for a profile. */
  readonly pages: readonly string[];
}

/** A row behind an answer. */
export interface AnswerRow {
  readonly table: TableName;
  readonly fact: string;
  readonly source: string;
  readonly publisher: string;
  readonly row: AnyRow;
  /** Whether the edition shows another figure in it than the publisher prints. */
  readonly corrected: boolean;
}

/** What an edition answers to a call. */
export interface Answer {
  readonly value: Cell | Matrix;
  readonly unit: string;
  /** Rows that were read, by id. */
  readonly rows: Readonly<Record<string, AnswerRow>>;
}

/** The name of a call whatever the edition: its formula without one. */
export const callName = (call: Call): string => formulaText(call);

/** Every call on the pages of an edition, by name. They are the same in both languages. */
export function publishedCalls(edition: string): ReadonlyMap<string, PublishedCall> {
  const calls = new Map<string, { readonly call: Call; readonly pages: string[] }>();
  for (const page of editionPages(edition, "en")) {
    const address = page.path.slice(editionPath(edition).length);
    for (const { evaluation } of page.book.entries) {
      const name = callName(evaluation.call);
      const known = calls.get(name);
      if (known) known.pages.push(address);
      else calls.set(name, { call: evaluation.call, pages: [address] });
    }
  }
  return calls;
}

/** What an edition answers to calls, whether it publishes them or not; nothing where it has no answer. */
export function answers(edition: string, calls: Iterable<Call>): ReadonlyMap<string, Answer> {
  const view = dataset.edition(edition);
  const publishers = new Map(dataset.tables.sources.map((row) => [row.source_id, row.publisher]));
  return new Map(
    [...calls].flatMap((call): [string, Answer][] => {
      try {
        const { value, unit, rows } = evaluate(call, dataset, edition);
        const read = rows.map(({ table, row }): [string, AnswerRow] => {
          const source = String(row["source_id"] ?? "");
          const publisher = publishers.get(source) ?? "";
          return [
            `${table}/${rowId({ table, row })}`,
            {
              table,
              fact: `${table}/${factId(table, row)}`,
              source,
              publisher,
              row,
              corrected: view.isCorrected(table, row),
            },
          ];
        });
        return [[callName(call), { value, unit, rows: Object.fromEntries(read) }]];
      } catch (error) {
        if (error instanceof MetricError) return [];
        throw error;
      }
    }),
  );
}
