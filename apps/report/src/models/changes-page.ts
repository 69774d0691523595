import {
  answerMoves,
  type Cause,
  type Change,
  causes,
  changes,
  type FactCause,
  factCauses,
  type Lang,
  type Move,
  type Row,
  type TableName,
} from "@kidorui/core";
import { type Call, call } from "@kidorui/formulas";
import type { Book } from "../lib/book.ts";
import { groupBy } from "../lib/group.ts";
import type { Html } from "../lib/html.ts";
import { elementOrder } from "../lib/names.ts";
import { contextOf, newestContext } from "../lib/page-context.ts";
import type { Publication } from "../lib/publication.ts";
import { releaseName, sourceHref } from "../lib/source-link.ts";
import { callLabel } from "./call-label.ts";
import { changeLabel } from "./change-label.ts";
import { correctedBetween } from "./edition-errata.ts";
import { type EditionPair, pairPath } from "./edition-pairs.ts";
import { codesOf, elementsIn } from "./elements-in.ts";
import { answers, type PublishedCalls, publishedCalls } from "./published-calls.ts";
import { type PartedPage, partedPage } from "./site-page.ts";

/** Rows of a table shown on a page, so that page and companion stay light; the file holds all. */
const SHOWN_PER_TABLE = 20;
/** A table with more differences than this was released anew as a whole: it is counted, not listed. */
const BULK = 300;
const HEADLINES = 5;
/** Published numbers shown on a page; the commands of the project list all. */
const SHOWN_FIGURES = 40;

/** One fact as the page shows it. */
export interface ShownChange {
  readonly label: string;
  /** Elements that it concerns; none where it concerns no element above others. */
  readonly elements: readonly string[];
  readonly before: Html | undefined;
  readonly after: Html | undefined;
  readonly cause: FactCause;
  /** The sources before and after, and where they stand. */
  readonly sources: readonly { readonly name: string; readonly href: string }[];
}

/** The differences of one table. */
export interface TableChanges {
  readonly table: TableName;
  readonly count: number;
  readonly byCause: readonly (readonly [FactCause, number])[];
  readonly bulk: boolean;
  readonly shown: readonly ShownChange[];
}

/** One published number that moved, as the page shows it. */
export interface ShownMove {
  /** What the number is, in words. */
  readonly label: string;
  readonly formula: string;
  readonly elements: readonly string[];
  readonly before: Html | undefined;
  readonly after: Html | undefined;
  readonly causes: readonly Cause[];
}

/** Published numbers that moved between two editions. */
export interface Moves {
  /** All of them, cells of tables included. */
  readonly count: number;
  /** Single numbers, those that both editions give first. */
  readonly shown: readonly ShownMove[];
}

export interface ChangesPage extends ChangesText {
  readonly pair: EditionPair;
  /** Mistakes of the older one that the newer one shows no more. */
  readonly errata: readonly Row<"errata">[];
  readonly headlines: readonly ShownChange[];
  readonly tables: readonly TableChanges[];
  readonly count: number;
  readonly moves: Moves;
  /** Elements that any change shown concerns, in the order of their numbers. */
  readonly elements: readonly string[];
}

const parts = {
  count: ["none", "one", "many"],
  filter: ["label", "all", "none"],
  errata: [],
  headlines: [],
  moves: ["lead", "shown"],
  tables: ["shown", "bulk"],
} as const;

type ChangesText = PartedPage<typeof parts>;

/** What the text says of a pair of editions, before anything is compared. */
export const changesText = (publication: Publication, pair: EditionPair, lang: Lang): ChangesText =>
  partedPage(
    contextOf(publication, pair.newer, lang),
    "changes",
    pairPath(pair),
    parts,
    Object.entries(pair).map(([name, edition]) => ({ name, formula: `"${edition}"` })),
  );

const size = ({ before, after }: Change): number => Math.abs((after ?? 0) - (before ?? 0));

/** By the weight of their causes, the largest difference first; new data as the tables have it. */
const byWeight = (a: Change, b: Change): number =>
  causes.indexOf(a.cause) - causes.indexOf(b.cause) || (a.cause === "new-data" ? 0 : size(b) - size(a));

/** The call that gives a changed value: its series at its period. */
export const changeCall = ({ series, period }: Change): Call =>
  period === "" ? call("GET", series) : call("GET", series, /^\d{4}$/.test(period) ? Number(period) : period);

/** Every published number that differs between two editions, and the calls behind them. */
function movesOf(publication: Publication, pair: EditionPair) {
  const { dataset } = publication;
  const [oldCalls, newCalls] = [pair.older, pair.newer].map((edition) =>
    publishedCalls(publication, edition),
  ) as [PublishedCalls, PublishedCalls];
  const calls = new Map([...oldCalls, ...newCalls]);
  const all = [...calls.values()].map((published) => published.call);
  const moves = answerMoves(
    { edition: dataset.edition(pair.older), answers: answers(dataset, pair.older, all) },
    { edition: dataset.edition(pair.newer), answers: answers(dataset, pair.newer, all) },
  );
  return { moves, calls };
}

/** Whether a number differs: not a word beside one, nor the year that a number is of. */
const isNumber = ({ unit, before, after }: Move): boolean =>
  unit !== "year" &&
  [before, after].some((value) => typeof value === "number") &&
  [before, after].every((value) => value === null || typeof value === "number");

function shownMoves(pair: EditionPair, book: Book): Moves {
  const { moves: all, calls } = movesOf(book, pair);
  const moves = all.filter(isNumber);
  const newest = newestContext(book, book.lang);
  const isNew = ({ before, after }: Move): number => Number(before === null || after === null);
  const shown = moves
    .filter(({ cell }) => cell === "")
    .toSorted((a, b) => isNew(a) - isNew(b))
    .slice(0, SHOWN_FIGURES)
    .flatMap(({ formula, before, after, causes: why }): ShownMove[] => {
      const asked = calls.get(formula)?.call;
      if (!asked) return [];
      return [
        {
          label: callLabel(newest, asked),
          formula,
          elements: elementsIn(newest.view, codesOf(asked)),
          before: before === null ? undefined : book.number(asked, {}, pair.older),
          after: after === null ? undefined : book.number(asked, {}, pair.newer),
          causes: why,
        },
      ];
    });
  return { count: moves.length, shown };
}

const isWorld = ({ factId }: Change): boolean => factId.split("/").includes("WLD");

/** What differs between two editions; names are those of the newest one. */
export function changesPage(publication: Publication, pair: EditionPair, lang: Lang): ChangesPage {
  const { dataset } = publication;
  const text = changesText(publication, pair, lang);
  const { book } = text;
  const newest = newestContext(publication, lang);
  const all = changes(dataset, pair.older, pair.newer);
  const show = (change: Change): ShownChange => ({
    label: changeLabel(newest, change),
    elements: elementsIn(newest.view, change.factId.split("/")),
    before: change.before === null ? undefined : book.number(changeCall(change), {}, pair.older),
    after: change.after === null ? undefined : book.number(changeCall(change), {}, pair.newer),
    cause: change.cause,
    sources: [...new Set([change.sourceBefore, change.sourceAfter])]
      .filter((id) => id !== null)
      .map((id) => ({ name: releaseName(dataset, lang, id), href: sourceHref(dataset, lang, id) })),
  });
  const headlines = all
    .filter((change) => change.table === "mine_production" && change.cause === "revision" && !isWorld(change))
    .toSorted(byWeight)
    .slice(0, HEADLINES)
    .map(show);
  const tables = [...groupBy(all, ({ table }) => table)].map(([table, list]) => ({
    table,
    count: list.length,
    byCause: factCauses.flatMap((cause) => {
      const count = list.filter((change) => change.cause === cause).length;
      return count === 0 ? [] : [[cause, count] as const];
    }),
    bulk: list.length > BULK,
    shown: list.length > BULK ? [] : list.toSorted(byWeight).slice(0, SHOWN_PER_TABLE).map(show),
  }));
  const errata = correctedBetween(dataset, pair);
  const moves = shownMoves(pair, book);
  const listed = tables.flatMap(({ shown }) => shown);
  const concerned = new Set([...headlines, ...listed, ...moves.shown].flatMap(({ elements }) => elements));
  const left = new Map([
    ["errata-between", errata.length === 0],
    ["headlines", headlines.length === 0],
    ["moves", moves.count === 0],
    ["tables", all.length === 0],
  ]);
  return {
    ...text,
    sections: text.sections.filter(({ id }) => left.get(id) !== true),
    pair,
    errata,
    headlines,
    tables,
    count: all.length,
    moves,
    elements: elementOrder(newest.view).filter((code) => concerned.has(code)),
  };
}
