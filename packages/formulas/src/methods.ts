import type { FunctionDefinition } from "./function.ts";
import type { Ask, Method, Worked } from "./method.ts";
import { backtest } from "./methods/backtest.ts";
import { band } from "./methods/band.ts";
import { baserate } from "./methods/baserate.ts";
import { basket } from "./methods/basket.ts";
import { check } from "./methods/check.ts";
import { concentration } from "./methods/concentration.ts";
import { convert } from "./methods/convert.ts";
import { coverage } from "./methods/coverage.ts";
import { crn } from "./methods/crn.ts";
import { dataset } from "./methods/dataset.ts";
import { dayscover } from "./methods/dayscover.ts";
import { decompose } from "./methods/decompose.ts";
import { definitions } from "./methods/definitions.ts";
import { demand } from "./methods/demand.ts";
import { dependence } from "./methods/dependence.ts";
import { diff } from "./methods/diff.ts";
import { diversity } from "./methods/diversity.ts";
import { edition } from "./methods/edition.ts";
import { exposure } from "./methods/exposure.ts";
import { fan } from "./methods/fan.ts";
import { get } from "./methods/get.ts";
import { gprs } from "./methods/gprs.ts";
import { halltideman } from "./methods/halltideman.ts";
import { hhi } from "./methods/hhi.ts";
import { hhiband } from "./methods/hhiband.ts";
import { hhinorm } from "./methods/hhinorm.ts";
import { hhirange } from "./methods/hhirange.ts";
import { importreliance } from "./methods/importreliance.ts";
import { inequality } from "./methods/inequality.ts";
import { latest } from "./methods/latest.ts";
import { lever } from "./methods/lever.ts";
import { levers } from "./methods/levers.ts";
import { list } from "./methods/list.ts";
import { markethhi } from "./methods/markethhi.ts";
import { mergerdelta } from "./methods/mergerdelta.ts";
import { misfit } from "./methods/misfit.ts";
import { nir } from "./methods/nir.ts";
import { nminus1 } from "./methods/nminus1.ts";
import { normalize } from "./methods/normalize.ts";
import { oreoutput } from "./methods/oreoutput.ts";
import { pledge } from "./methods/pledge.ts";
import { pledgeimpact } from "./methods/pledgeimpact.ts";
import { pledgestack } from "./methods/pledgestack.ts";
import { production } from "./methods/production.ts";
import { ramp } from "./methods/ramp.ts";
import { recycle } from "./methods/recycle.ts";
import { reserves } from "./methods/reserves.ts";
import { runout } from "./methods/runout.ts";
import { scenario } from "./methods/scenario.ts";
import { scenarioband } from "./methods/scenarioband.ts";
import { scenariopath } from "./methods/scenariopath.ts";
import { selfsufficiency } from "./methods/selfsufficiency.ts";
import { draws } from "./methods/shared/draws.ts";
import { rows } from "./methods/shared/rows.ts";
import { shares } from "./methods/shares.ts";
import { shock } from "./methods/shock.ts";
import { shortagerisk } from "./methods/shortagerisk.ts";
import { simulate } from "./methods/simulate.ts";
import { source } from "./methods/source.ts";
import { stockfor } from "./methods/stockfor.ts";
import { stockpath } from "./methods/stockpath.ts";
import { suppliercount } from "./methods/suppliercount.ts";
import { suppliers } from "./methods/suppliers.ts";
import { supplyrisk } from "./methods/supplyrisk.ts";
import { thrift } from "./methods/thrift.ts";
import { tornado } from "./methods/tornado.ts";
import { trade } from "./methods/trade.ts";
import { transit } from "./methods/transit.ts";
import { vintages } from "./methods/vintages.ts";
import { volatility } from "./methods/volatility.ts";
import { why } from "./methods/why.ts";

export type {
  Ask,
  CommonMethod,
  Meaning,
  Method,
  MethodStep,
  MethodSymbol,
  Movement,
  Refusal,
  SharedMethod,
  Worked,
} from "./method.ts";
export { draws, rows };

const methods: Readonly<Record<string, Method>> = {
  GET: get,
  PRODUCTION: production,
  DATASET: dataset,
  LIST: list,
  SUPPLIERS: suppliers,
  VINTAGES: vintages,
  RESERVES: reserves,
  TRADE: trade,
  DEMAND: demand,
  LATEST: latest,
  SHARES: shares,
  HHI: hhi,
  CRN: crn,
  NMINUS1: nminus1,
  MARKETHHI: markethhi,
  SUPPLIERCOUNT: suppliercount,
  CONCENTRATION: concentration,
  HHINORM: hhinorm,
  HHIRANGE: hhirange,
  HHIBAND: hhiband,
  HALLTIDEMAN: halltideman,
  MERGERDELTA: mergerdelta,
  DIVERSITY: diversity,
  INEQUALITY: inequality,
  NIR: nir,
  DEPENDENCE: dependence,
  DEFINITIONS: definitions,
  IMPORTRELIANCE: importreliance,
  SELFSUFFICIENCY: selfsufficiency,
  DECOMPOSE: decompose,
  COVERAGE: coverage,
  EXPOSURE: exposure,
  GPRS: gprs,
  TRANSIT: transit,
  SUPPLYRISK: supplyrisk,
  DAYSCOVER: dayscover,
  RUNOUT: runout,
  STOCKFOR: stockfor,
  OREOUTPUT: oreoutput,
  RAMP: ramp,
  RECYCLE: recycle,
  THRIFT: thrift,
  STOCKPATH: stockpath,
  BASKET: basket,
  SHOCK: shock,
  SCENARIO: scenario,
  SCENARIOPATH: scenariopath,
  SCENARIOBAND: scenarioband,
  SHORTAGERISK: shortagerisk,
  FAN: fan,
  TORNADO: tornado,
  LEVERS: levers,
  SIMULATE: simulate,
  PLEDGE: pledge,
  PLEDGEIMPACT: pledgeimpact,
  PLEDGESTACK: pledgestack,
  BASERATE: baserate,
  BACKTEST: backtest,
  MISFIT: misfit,
  LEVER: lever,
  SOURCE: source,
  EDITION: edition,
  CONVERT: convert,
  NORMALIZE: normalize,
  CHECK: check,
  WHY: why,
  DIFF: diff,
  BAND: band,
  VOLATILITY: volatility,
};

/** Ids of the functions that have a method, in the order of the catalogue. */
export const methodIds: readonly string[] = Object.keys(methods);

/** How a function comes to its result, by its id in the catalogue. */
export function methodOf(id: string): Method {
  const method = methods[id];
  if (method) return method;
  throw new Error(`No method is told of "${id}"`);
}

/**
 * The call that a method is worked through with.
 * @param ask What calls give on the edition it is worked on.
 */
export function workedOf({ id, examples }: FunctionDefinition, ask: Ask): Worked {
  const { worked = { arguments: examples[0].arguments } } = methodOf(id);
  return typeof worked === "function" ? worked(ask) : worked;
}
