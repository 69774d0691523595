import { answerMoves, type Cause, type Change, changes, type FactCause, factCauses } from "@kidorui/core";
import { call, evaluate, type Matrix } from "@kidorui/formulas";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { groupBy } from "../src/lib/group.ts";
import { newestContext } from "../src/lib/page-context.ts";
import { changeLabel } from "../src/models/change-label.ts";
import { type ChangesPage, changeCall, changesPage } from "../src/models/changes-page.ts";
import type { EditionPair } from "../src/models/edition-pairs.ts";
import { answers, callName } from "../src/models/published-calls.ts";
import { GET } from "../src/pages/changes/[pair].csv.ts";
import { dataset, publication } from "./dataset.ts";

const pairs = dataset.editionIds.flatMap((newer, i, ids) =>
  ids.slice(0, i).map((older): EditionPair => ({ older, newer })),
);

/** What the file of a pair says: the cause of each fact, named by table and fact. */
async function causesInFile(pair: EditionPair): Promise<ReadonlyMap<string, FactCause>> {
  const response = await GET({ props: pair } as unknown as Parameters<typeof GET>[0]);
  const text = (await response.text()).replace("\uFEFF", "");
  const { data } = Papa.parse<Record<"table" | "fact" | "cause", string>>(text, { header: true });
  return new Map(
    data
      .filter(({ fact }) => fact)
      .map(({ table, fact, cause }) => {
        const known = factCauses.find((one) => one === cause);
        if (!known) throw new Error(`${table}/${fact}: expected a cause, found ${cause}`);
        return [`${table}/${fact}`, known];
      }),
  );
}

const nameOf = ({ table, factId }: Change): string => `${table}/${factId}`;

/** Names are those of the newest edition. */
const newest = newestContext(publication, "en");

describe.each(pairs)("from $older to $newer", (pair) => {
  const found = changes(dataset, pair.older, pair.newer);
  let file: ReadonlyMap<string, FactCause>;
  let page: ChangesPage;
  beforeAll(async () => {
    file = await causesInFile(pair);
    page = changesPage(publication, pair, "en");
  });

  test("the file holds every fact that differs", () => {
    expect(file.size).toBeGreaterThan(0);
    expect([...file.keys()]).toEqual(found.map(nameOf));
  });

  test("the page gives the causes of the file", () => {
    for (const { table, byCause, shown } of page.tables) {
      const own = found.filter((change) => change.table === table);
      const counted = groupBy(own, (change) => file.get(nameOf(change)) ?? "");
      expect(new Map(byCause)).toEqual(new Map([...counted].map(([cause, list]) => [cause, list.length])));
      const labelled = new Set(
        own.map((change) => `${changeLabel(newest, change)}: ${file.get(nameOf(change))}`),
      );
      for (const { label, cause } of shown) expect(labelled).toContain(`${label}: ${cause}`);
    }
  });

  test("DIFF gives the causes of the file", () => {
    let compared = 0;
    for (const [series, list] of groupBy(found, (change) => change.series)) {
      const { value } = evaluate(call("DIFF", series, pair.older), dataset, pair.newer);
      const told = (value as Matrix).slice(1).map(([period, , , cause]) => [period, cause]);
      expect([series, told]).toEqual([
        series,
        list.map((change) => [change.period, file.get(nameOf(change))]),
      ]);
      compared += told.length;
    }
    expect(compared).toBe(file.size);
  });

  test("a published number has the cause of its fact", () => {
    const calls = found.map(changeCall);
    const side = (id: string) => ({ edition: dataset.edition(id), answers: answers(dataset, id, calls) });
    const causes = new Map<string, readonly Cause[]>(
      answerMoves(side(pair.older), side(pair.newer)).map((move) => [move.formula, move.causes]),
    );
    const moved = found.map((change) => [nameOf(change), causes.get(callName(changeCall(change)))]);
    expect(moved).toEqual(found.map((change) => [nameOf(change), [file.get(nameOf(change))]]));
    // The same in the table of published numbers, where it shows one of them.
    for (const { formula, causes: shown } of page.moves.shown)
      if (causes.has(formula)) expect([formula, shown]).toEqual([formula, causes.get(formula)]);
  });
});
