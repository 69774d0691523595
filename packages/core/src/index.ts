export { type Answer, type Answering, answerMoves, type CellValue, type Move } from "./compare/calls.ts";
export {
  type Cause,
  causeOf,
  causes,
  causeWords,
  type FactCause,
  factCauses,
  type Statement,
} from "./compare/cause.ts";
export { compare, type Difference } from "./compare/compare.ts";
export { type Change, changes, seriesChanges } from "./compare/facts.ts";
export { roundsTo } from "./compare/rounds-to.ts";
export { type CellChange, cellChanges, type RowChange, rowChanges, visibleTables } from "./compare/rows.ts";
export { apart } from "./compare/statement.ts";
export { showsMistake } from "./dataset/as-issued.ts";
export { type Bundle, fromBundle, toBundle } from "./dataset/bundle.ts";
export { dataPackage } from "./dataset/data-package.ts";
export { Dataset, Edition, type Tables, type Where } from "./dataset/dataset.ts";
export { compareEditionIds, type EditionName, editionName, nextErratum } from "./dataset/edition-id.ts";
export { type Reconciled, reconcile, TOLERANCE, TOLERANCE_POINTS } from "./dataset/reconciliation.ts";
export { type AnyRow, factId, type RowRef, rowId, seriesId } from "./dataset/row-id.ts";
export { effectiveDate, lastDay } from "./dataset/source-date.ts";
export { publisherIn, titleIn } from "./dataset/source-name.ts";
export { chosenRows, findRows, vintageRows } from "./dataset/untyped.ts";
export { formatIssue, MetricError, type MetricErrorCode, TableError, type TableIssue } from "./errors.ts";
export {
  type Backtest,
  type BacktestMetric,
  type BacktestMonth,
  backtest,
  type Misfit,
  misfit,
} from "./indicators/backtest.ts";
export {
  type ChainModel,
  type ChainStage,
  type ChainStageCode,
  chainModel,
  magnetPeriods,
  type ShareCoverage,
} from "./indicators/chain-model.ts";
export { type Demand, type DemandQuery, demandOf } from "./indicators/demand-of.ts";
export {
  type AnswersQuery,
  type DependenceQuery,
  definitions,
  dependence,
  headlineDependence,
} from "./indicators/dependence.ts";
export { compareAnswers, type Dependence, type DependenceAnswer } from "./indicators/dependence-answer.ts";
export { type AssessedRisk, assessedEuRisk, type RiskFactor } from "./indicators/eu-assessment.ts";
export { governanceRisk } from "./indicators/governance-risk.ts";
export { type LeverLine, leverTable } from "./indicators/lever-table.ts";
export {
  type Concentration,
  type ConcentrationQuery,
  LEAST_COVERAGE,
  marketConcentration,
} from "./indicators/market-concentration.ts";
export { newestPeriod, type Time } from "./indicators/newest.ts";
export {
  absence,
  type Observation,
  observe,
  periodsOf,
  unitOfRow,
  valueUnit,
} from "./indicators/observation.ts";
export { type OreBasket, type OreBasketLine, type OreNeed, oreBasket } from "./indicators/ore-basket.ts";
export { comparePeriods, lastYearOf, middleOf, monthAfter, nearestPeriod } from "./indicators/periods.ts";
export {
  type ClassRecord,
  claimById,
  classRecord,
  type PledgeAmount,
  type PledgeReading,
  type PledgeStack,
  pledgeAmount,
  pledgeStack,
} from "./indicators/pledges.ts";
export { type ReservesAgainstOutput, reservesAgainstOutput } from "./indicators/reserves-against-output.ts";
export {
  type LeverSetting,
  type LeverUnit,
  modelValue,
  type NamedLever,
  type NamedScenario,
  namedScenario,
  type Overrides,
  type ScenarioDefinition,
  scenarioDefinition,
  settleScenario,
} from "./indicators/scenario.ts";
export {
  type FindAssumption,
  factorsFrom,
  SHARE_NOISE,
  scenarioFactors,
} from "./indicators/scenario-factors.ts";
export { elementsSharingList } from "./indicators/shared-list.ts";
export {
  fullPeriods,
  latestPeriod,
  type Supplier,
  type Suppliers,
  type SupplyQuery,
  suppliers,
} from "./indicators/suppliers.ts";
export { type TradeQuery, tradeFlow } from "./indicators/trade-flow.ts";
export { type AhpOptions, type AhpPriorities, ahpPriorities } from "./metrics/ahp-priorities.ts";
export { apparentConsumption, type Balance } from "./metrics/apparent-consumption.ts";
export { type AreaOptions, areaUnderCurve } from "./metrics/area-under-curve.ts";
export { bgsRiskIndex } from "./metrics/bgs-risk-index.ts";
export { type BandSet, type ConcentrationBand, concentrationBand } from "./metrics/concentration-band.ts";
export { concentrationRatio } from "./metrics/concentration-ratio.ts";
export {
  type ConcentrationRatioIntervalOptions,
  concentrationRatioInterval,
} from "./metrics/concentration-ratio-interval.ts";
export { type Contracts, contractCoverage } from "./metrics/contract-coverage.ts";
export { daysOfCover, type StockFlow } from "./metrics/days-of-cover.ts";
export { type DependenceChange, decomposeDependence, type Purchase } from "./metrics/decompose-dependence.ts";
export { effectiveSuppliers } from "./metrics/effective-suppliers.ts";
export { equilibriumPriceRatio, type Shortage } from "./metrics/equilibrium-price-ratio.ts";
export {
  EU_THRESHOLDS,
  type EuResult,
  euClassify,
  euGroupMean,
  euStageMaximum,
  type StageRisk,
} from "./metrics/eu-classify.ts";
export { type EuSupplyRisk, euGovernance, euSupplyRisk } from "./metrics/eu-supply-risk.ts";
export { type Exposure, exposure, type Purchases, SINGLE_POINT_SHARE } from "./metrics/exposure.ts";
export {
  GEOPOLRISK_COPPER,
  type GeoPolRisk,
  type GeoPolRiskFactor,
  geoPolRisk,
  geoPolRiskFactor,
} from "./metrics/geo-pol-risk.ts";
export { type GiniOptions, giniCoefficient } from "./metrics/gini-coefficient.ts";
export {
  type GovernanceWeightedHhiOptions,
  governanceWeightedHhi,
} from "./metrics/governance-weighted-hhi.ts";
export { growthRate, type TwoPeriods } from "./metrics/growth-rate.ts";
export { hallTidemanIndex } from "./metrics/hall-tideman-index.ts";
export { type HhiOptions, hhi } from "./metrics/hhi.ts";
export { type Bounds, type HhiBoundsOptions, hhiBounds } from "./metrics/hhi-bounds.ts";
export { type HhiIntervalOptions, hhiInterval } from "./metrics/hhi-interval.ts";
export { type HhiNoise, hhiUnderNoise } from "./metrics/hhi-under-noise.ts";
export { hillNumber } from "./metrics/hill-number.ts";
export { type ImportBalance, importReliance } from "./metrics/import-reliance.ts";
export { importRisk, type RiskyImports } from "./metrics/import-risk.ts";
export { between, exactly, type Interval, roundedTo } from "./metrics/interval.ts";
export { meanLogDeviation } from "./metrics/mean-log-deviation.ts";
export { type MergerDeltaOptions, mergerDelta } from "./metrics/merger-delta.ts";
export { type NMinusKOptions, nMinusK } from "./metrics/n-minus-k.ts";
export { netImportReliance } from "./metrics/net-import-reliance.ts";
export { type BalanceInterval, netImportRelianceInterval } from "./metrics/net-import-reliance-interval.ts";
export { normalizedHhi } from "./metrics/normalized-hhi.ts";
export { type OreOutput, oreOutput } from "./metrics/ore-output.ts";
export { pielouEvenness } from "./metrics/pielou-evenness.ts";
export { type Band, type BandOptions, LEAST_HISTORY, predictiveBand } from "./metrics/predictive-band.ts";
export { type PricePoint, priceElasticity } from "./metrics/price-elasticity.ts";
export {
  type PriceVolatilityOptions,
  priceVolatility,
  returnVolatility,
  type VolatilityOptions,
} from "./metrics/price-volatility.ts";
export { type RampShape, type RampUp, rampUp } from "./metrics/ramp-up.ts";
export { reallocateTransit, type TransitTrade } from "./metrics/reallocate-transit.ts";
export { type Recycling, recycledSupply } from "./metrics/recycled-supply.ts";
export { renyiEntropy } from "./metrics/renyi-entropy.ts";
export { resilienceIndex, resilienceLoss } from "./metrics/resilience-loss.ts";
export { type DatedStockFlow, runOutDate } from "./metrics/run-out-date.ts";
export { selfSufficiency } from "./metrics/self-sufficiency.ts";
export { type ShannonEntropyOptions, shannonEntropy } from "./metrics/shannon-entropy.ts";
export { type SharesOptions, shares } from "./metrics/shares.ts";
export { sharesInterval, supplierShareInterval } from "./metrics/shares-interval.ts";
export { simpsonDiversity } from "./metrics/simpson-diversity.ts";
export { type Flows, stockBuild } from "./metrics/stock-build.ts";
export { type CoverTarget, stockFor } from "./metrics/stock-for.ts";
export { LONGEST_PATH, type StockPath, stockPath } from "./metrics/stock-path.ts";
export {
  type SupplierDependence,
  type SupplierImports,
  supplierDependence,
} from "./metrics/supplier-dependence.ts";
export { supplierShare } from "./metrics/supplier-share.ts";
export { type SupplyShock, supplyShock } from "./metrics/supply-shock.ts";
export { theilT } from "./metrics/theil-t.ts";
export { type Thrift, thriftedDemand } from "./metrics/thrifted-demand.ts";
export { normalizedTradeBalance, type TradeFlows, tradeBalance } from "./metrics/trade-balance.ts";
export { type Allowance, utilisation } from "./metrics/utilisation.ts";
export { type BaseRate, type BaseRateOptions, baseRate } from "./scenarios/base-rate.ts";
export type { BasketInputs, Ore } from "./scenarios/basket-inputs.ts";
export type { Model } from "./scenarios/compile-basket.ts";
export type { Factor, LeverFactor, Sampling, ShareFactor, Spread } from "./scenarios/factors.ts";
export { inputsFromLevers } from "./scenarios/from-levers.ts";
export type {
  Alternative,
  CompleteInputs,
  Flow,
  Priority,
  ScenarioInputs,
  Stock,
  Substitution,
  Supplier as ScenarioSupplier,
} from "./scenarios/inputs.ts";
export { LeverError, type LeverProblem } from "./scenarios/lever-error.ts";
export { type Lever, type LeverRange, leversOf, withLevers } from "./scenarios/levers.ts";
export type { Outcome, OutcomeName } from "./scenarios/outcome.ts";
export { type BasketRun, type OreMonth, type OreRun, runBasket } from "./scenarios/run-basket.ts";
export { runScenario, type ScenarioMonth, type ScenarioRun } from "./scenarios/run-scenario.ts";
export {
  type Draws,
  MOST_DRAWS,
  mergeDraws,
  type PathName,
  type SimulationOptions,
  simulate,
} from "./scenarios/simulate.ts";
export {
  type PledgeSide,
  type Stack,
  type StackedPledge,
  type StackOptions,
  stackPledges,
} from "./scenarios/stack-pledges.ts";
export {
  compareDraws,
  type FigureChoice,
  fan,
  figureOf,
  type Probability,
  type Summary,
  shortageProbability,
  summarise,
} from "./scenarios/summary.ts";
export { type Tornado, type TornadoBar, type TornadoOptions, tornado } from "./scenarios/tornado.ts";
export {
  type BootstrapOptions,
  bootstrapStandardError,
  idealBootstrapStandardError,
} from "./stats/bootstrap.ts";
export {
  type Dirichlet,
  type DirichletOptions,
  dirichlet,
  dirichletConcentration,
} from "./stats/dirichlet.ts";
export type { Distribution, Estimate } from "./stats/distribution.ts";
export {
  exponential,
  exponentialLessOne,
  logarithm,
  logarithmOfOnePlus,
  power,
} from "./stats/elementary.ts";
export { type LatinHypercube, latinHypercube } from "./stats/latin-hypercube.ts";
export { type Lognormal, lognormal } from "./stats/lognormal.ts";
export { mean, standardDeviation, standardError } from "./stats/moments.ts";
export { type MeanAndSd, normal } from "./stats/normal.ts";
export { classicPert, type PertOptions, pert } from "./stats/pert.ts";
export { type QuantileOptions, quantile } from "./stats/quantile.ts";
export { type Random, type RandomAddress, randomStream, uniformDraws } from "./stats/random-stream.ts";
export { settled } from "./stats/rounding.ts";
export { compensatedSum } from "./stats/sum.ts";
export { triangular } from "./stats/triangular.ts";
export { uniform } from "./stats/uniform.ts";
export { codeWord } from "./tables/code-words.ts";
export type { Column, ColumnType, Lang, RowOf, TableDefinition, Text } from "./tables/define.ts";
export { foldName } from "./tables/fold-name.ts";
export { nearest, nearNames } from "./tables/nearest.ts";
export { type Row, type TableName, tableNames, tables } from "./tables/registry.ts";
export {
  BYTE_ORDER_MARK,
  type ServedCell,
  servedCsv,
  servedTable,
  withoutFormula,
} from "./tables/served-csv.ts";
export { type Basis, type Conversion, convertMass, type Mass, oxideContent, totalMass } from "./units.ts";
