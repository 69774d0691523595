import type { TableIssue } from "../errors.ts";
import { compareTexts } from "../text.ts";
import { aliasesAreClear } from "./checks/aliases.ts";
import { outcomesShowTheirNumbers, readingsExplainClaims } from "./checks/claims.ts";
import type { Check, ParsedTables } from "./checks/context.ts";
import { editionsAreOrdered, sourcesAreReadAfterPublication } from "./checks/dates.ts";
import { readingsAreHiragana } from "./checks/glossary.ts";
import { keysAreUnique } from "./checks/keys.ts";
import { fullListsAddUp } from "./checks/lists.ts";
import { correctionsFit, errataFit } from "./checks/own-records.ts";
import { quotasAreTheSumOfTheirParts, usesAddUpToDemand } from "./checks/parts.ts";
import { differencesHaveReasons } from "./checks/reconciled.ts";
import { referencesResolve } from "./checks/references.ts";
import {
  assumptionsHaveAShape,
  episodeMonthsAgreeWithTrade,
  leversHaveABasis,
  parentsComeFirst,
} from "./checks/scenarios.ts";
import {
  figuresRestOnNamedSources,
  japaneseTitlesHaveABasis,
  publishersHaveOneName,
  reportedRowsAreMarked,
  sourcesAreUsed,
  unsourcedStatementsAreClaims,
} from "./checks/sources.ts";
import { holdingsAreNoSingleFigure } from "./checks/stocks.ts";
import { unitsFollowMeasures } from "./checks/trade.ts";
import { numbersAgreeWithFlags, rangesAreOrdered } from "./checks/values.ts";
import { guardsAreAcknowledged } from "./guards/acknowledged.ts";

const checks: readonly Check[] = [
  keysAreUnique,
  referencesResolve,
  numbersAgreeWithFlags,
  rangesAreOrdered,
  fullListsAddUp,
  quotasAreTheSumOfTheirParts,
  usesAddUpToDemand,
  unitsFollowMeasures,
  holdingsAreNoSingleFigure,
  readingsExplainClaims,
  outcomesShowTheirNumbers,
  assumptionsHaveAShape,
  leversHaveABasis,
  parentsComeFirst,
  episodeMonthsAgreeWithTrade,
  readingsAreHiragana,
  aliasesAreClear,
  sourcesAreReadAfterPublication,
  editionsAreOrdered,
  figuresRestOnNamedSources,
  reportedRowsAreMarked,
  unsourcedStatementsAreClaims,
  sourcesAreUsed,
  publishersHaveOneName,
  japaneseTitlesHaveABasis,
  correctionsFit,
  errataFit,
  guardsAreAcknowledged,
  differencesHaveReasons,
];

/** Orders issues as a reader works through files: by file, line and column. */
export function sortIssues(issues: readonly TableIssue[]): TableIssue[] {
  return issues.toSorted((a, b) => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** What is wrong with a folder as a whole, beyond the problems of each file. */
export function checkTables(tables: ParsedTables): TableIssue[] {
  return sortIssues(checks.flatMap((check) => check(tables)));
}
