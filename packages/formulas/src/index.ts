export { BLANK_REFERENCE } from "./blank-reference.ts";
export { type Call, call } from "./call.ts";
export { type PercentileRows, percentileRows } from "./catalogue/percentile-rows.ts";
export { metricOf, type ScenarioMetricName, scenarioMetrics } from "./catalogue/scenario-metric.ts";
export { catalogue, functionById } from "./catalogue.ts";
export { daysMeant } from "./cells/calendar-text.ts";
export { numbersMeant } from "./cells/number.ts";
export { citationOf } from "./citation.ts";
export { isRange } from "./define.ts";
export { EDITION_PARAMETER } from "./edition-parameter.ts";
export { type CellError, cellErrorOf, metricErrorOf } from "./errors.ts";
export { evaluate, rawArgument, refusedFormula } from "./evaluate.ts";
export type { Evaluation } from "./evaluation.ts";
export { argumentText, callText, formulaText, indexFormula, NAMESPACE, withEdition } from "./format.ts";
export type {
  Arguments,
  CallArgument,
  CallDate,
  Cell,
  Context,
  Example,
  FunctionDefinition,
  Matrix,
  Parameter,
  ParameterKind,
  Result,
} from "./function.ts";
export { editionOf, invoke } from "./invoke.ts";
export { codeOf, type NamedKind } from "./names.ts";
export { dateOf, serialOf } from "./serial-date.ts";
export { VERSION } from "./version.ts";
export { withWordsAllowed } from "./words-allowed.ts";
