export { type Answer, type Answering, answerMoves, type Move } from "./compare/calls.ts";
export { type Cause, causes, causeWords, type FactCause, factCauses } from "./compare/cause.ts";
export { compare } from "./compare/compare.ts";
export { type Change, changes, seriesChanges } from "./compare/facts.ts";
export { cellChanges, type RowChange, rowChanges, visibleTables } from "./compare/rows.ts";
export { apart } from "./compare/statement.ts";
export { showsMistake } from "./dataset/as-issued.ts";
export { type Bundle, fromBundle, toBundle } from "./dataset/bundle.ts";
export { dataPackage } from "./dataset/data-package.ts";
export { Dataset, Edition, type Tables } from "./dataset/dataset.ts";
export { draftEdition } from "./dataset/draft-edition.ts";
export { compareEditionIds, editionName, nextErratum } from "./dataset/edition-id.ts";
export { errataTo, mistakesIn } from "./dataset/mistakes.ts";
export {
  type Reconciled,
  reasonOf,
  reconcile,
  TOLERANCE,
  TOLERANCE_POINTS,
} from "./dataset/reconciliation.ts";
export { type AnyRow, factId, type RowRef, rowId, seriesId } from "./dataset/row-id.ts";
export { effectiveDate } from "./dataset/source-date.ts";
export { publisherIn, titleIn } from "./dataset/source-name.ts";
export { chosenRows, findRows, vintageRows } from "./dataset/untyped.ts";
export { formatIssue, MetricError, type MetricErrorCode, TableError, type TableIssue } from "./errors.ts";
export { backtest, misfit } from "./indicators/backtest.ts";
export { type ChainModel, chainModel, magnetPeriods } from "./indicators/chain-model.ts";
export { type Demand, demandOf } from "./indicators/demand-of.ts";
export { definitions, dependence, headlineDependence } from "./indicators/dependence.ts";
export type { DependenceAnswer } from "./indicators/dependence-answer.ts";
export { assessedEuRisk } from "./indicators/eu-assessment.ts";
export { leverTable } from "./indicators/lever-table.ts";
export { marketConcentration } from "./indicators/market-concentration.ts";
export { newestPeriod } from "./indicators/newest.ts";
export { newestCompletePeriod } from "./indicators/newest-complete.ts";
export { absence, observe, unitOfRow } from "./indicators/observation.ts";
export { type OreNeed, oreBasket } from "./indicators/ore-basket.ts";
export { monthAfter } from "./indicators/periods.ts";
export { claimById, classRecord, type PledgeStack, pledgeAmount, pledgeStack } from "./indicators/pledges.ts";
export { reservesAgainstOutput } from "./indicators/reserves-against-output.ts";
export {
  type LeverUnit,
  modelValue,
  type NamedScenario,
  namedScenario,
  type Overrides,
  type ScenarioDefinition,
  scenarioDefinition,
  settleScenario,
} from "./indicators/scenario.ts";
export { factorsFrom, SHARE_NOISE, scenarioFactors } from "./indicators/scenario-factors.ts";
export { elementsSharingList } from "./indicators/shared-list.ts";
export { fullPeriods, suppliers } from "./indicators/suppliers.ts";
export { tradeFlow } from "./indicators/trade-flow.ts";
export { ahpPriorities } from "./metrics/ahp-priorities.ts";
export { areaUnderCurve } from "./metrics/area-under-curve.ts";
export { bgsRiskIndex } from "./metrics/bgs-risk-index.ts";
export { concentrationBand } from "./metrics/concentration-band.ts";
export { concentrationRatio } from "./metrics/concentration-ratio.ts";
export { contractCoverage } from "./metrics/contract-coverage.ts";
export { daysOfCover } from "./metrics/days-of-cover.ts";
export { decomposeDependence } from "./metrics/decompose-dependence.ts";
export { effectiveSuppliers } from "./metrics/effective-suppliers.ts";
export { equilibriumPriceRatio } from "./metrics/equilibrium-price-ratio.ts";
export { euStageMaximum } from "./metrics/eu-classify.ts";
export { euGovernance, euSupplyRisk } from "./metrics/eu-supply-risk.ts";
export { exposure, SINGLE_POINT_SHARE } from "./metrics/exposure.ts";
export { geoPolRisk } from "./metrics/geo-pol-risk.ts";
export { giniCoefficient } from "./metrics/gini-coefficient.ts";
export { governanceWeightedHhi } from "./metrics/governance-weighted-hhi.ts";
export { hallTidemanIndex } from "./metrics/hall-tideman-index.ts";
export { hhi } from "./metrics/hhi.ts";
export { hhiBounds } from "./metrics/hhi-bounds.ts";
export { hhiInterval } from "./metrics/hhi-interval.ts";
export { hillNumber } from "./metrics/hill-number.ts";
export { importReliance } from "./metrics/import-reliance.ts";
export { importRisk } from "./metrics/import-risk.ts";
export { between, exactly } from "./metrics/interval.ts";
export { meanLogDeviation } from "./metrics/mean-log-deviation.ts";
export { mergerDelta } from "./metrics/merger-delta.ts";
export { nMinusK } from "./metrics/n-minus-k.ts";
export { netImportReliance } from "./metrics/net-import-reliance.ts";
export { netImportRelianceInterval } from "./metrics/net-import-reliance-interval.ts";
export { normalizedHhi } from "./metrics/normalized-hhi.ts";
export { oreOutput } from "./metrics/ore-output.ts";
export { pielouEvenness } from "./metrics/pielou-evenness.ts";
export { LEAST_HISTORY, predictiveBand } from "./metrics/predictive-band.ts";
export { priceElasticity } from "./metrics/price-elasticity.ts";
export { priceVolatility } from "./metrics/price-volatility.ts";
export { rampUp } from "./metrics/ramp-up.ts";
export { reallocateTransit } from "./metrics/reallocate-transit.ts";
export { recycledSupply } from "./metrics/recycled-supply.ts";
export { renyiEntropy } from "./metrics/renyi-entropy.ts";
export { resilienceIndex, resilienceLoss } from "./metrics/resilience-loss.ts";
export { runOutDate } from "./metrics/run-out-date.ts";
export { selfSufficiency } from "./metrics/self-sufficiency.ts";
export { shannonEntropy } from "./metrics/shannon-entropy.ts";
export { shares } from "./metrics/shares.ts";
export { sharesInterval, supplierShareInterval } from "./metrics/shares-interval.ts";
export { simpsonDiversity } from "./metrics/simpson-diversity.ts";
export { stockFor } from "./metrics/stock-for.ts";
export { LONGEST_PATH, stockPath } from "./metrics/stock-path.ts";
export { supplierDependence } from "./metrics/supplier-dependence.ts";
export { supplierShare } from "./metrics/supplier-share.ts";
export { supplyShock } from "./metrics/supply-shock.ts";
export { theilT } from "./metrics/theil-t.ts";
export { thriftedDemand } from "./metrics/thrifted-demand.ts";
export { normalizedTradeBalance } from "./metrics/trade-balance.ts";
export { baseRate } from "./scenarios/base-rate.ts";
export type { BasketInputs } from "./scenarios/basket-inputs.ts";
export type { Model } from "./scenarios/compile-basket.ts";
export type { Factor, LeverFactor } from "./scenarios/factors.ts";
export { inputsFromLevers } from "./scenarios/from-levers.ts";
export type {
  Alternative,
  CompleteInputs,
  Flow,
  ScenarioInputs,
  Stock,
  Substitution,
  Supplier as ScenarioSupplier,
} from "./scenarios/inputs.ts";
export { LeverError, type LeverProblem } from "./scenarios/lever-error.ts";
export { everyLever, leverUnit } from "./scenarios/lever-unit.ts";
export { type Lever, leversOf, withLevers } from "./scenarios/levers.ts";
export type { Outcome, OutcomeName } from "./scenarios/outcome.ts";
export { runBasket } from "./scenarios/run-basket.ts";
export { runScenario, type ScenarioRun } from "./scenarios/run-scenario.ts";
export { type Draws, mergeDraws, type SimulationOptions, simulate } from "./scenarios/simulate.ts";
export { stackPledges } from "./scenarios/stack-pledges.ts";
export {
  compareDraws,
  fan,
  figureOf,
  type Probability,
  shortageProbability,
  summarise,
} from "./scenarios/summary.ts";
export { tornado } from "./scenarios/tornado.ts";
export { dirichlet, dirichletConcentration } from "./stats/dirichlet.ts";
export { latinHypercube } from "./stats/latin-hypercube.ts";
export { lognormal } from "./stats/lognormal.ts";
export { mean, standardDeviation } from "./stats/moments.ts";
export { normal } from "./stats/normal.ts";
export { pert } from "./stats/pert.ts";
export { quantile } from "./stats/quantile.ts";
export { type Random, randomStream, uniformDraws } from "./stats/random-stream.ts";
export { settled } from "./stats/rounding.ts";
export { triangular } from "./stats/triangular.ts";
export { codeMeanings, codeWord } from "./tables/code-words.ts";
export type { Column, ColumnType, Lang, TableDefinition, Text } from "./tables/define.ts";
export { foldName } from "./tables/fold-name.ts";
export { nearest, nearNames } from "./tables/nearest.ts";
export { type Row, type TableName, tableNames, tables } from "./tables/registry.ts";
export { cellsCsv, servedCsv, withoutFormula } from "./tables/served-csv.ts";
export { servedTable } from "./tables/served-table.ts";
export { compareTexts } from "./text.ts";
export { type Basis, convertMass, oxideContent, totalMass } from "./units.ts";
