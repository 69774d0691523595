import { MetricError, nearest } from "@kidorui/core";
import { backtest } from "./catalogue/backtest.ts";
import { band } from "./catalogue/band.ts";
import { baserate } from "./catalogue/baserate.ts";
import { basket } from "./catalogue/basket.ts";
import { check } from "./catalogue/check.ts";
import { concentration } from "./catalogue/concentration.ts";
import { convert } from "./catalogue/convert.ts";
import { coverage } from "./catalogue/coverage.ts";
import { crn } from "./catalogue/crn.ts";
import { dataset } from "./catalogue/dataset.ts";
import { dayscover } from "./catalogue/dayscover.ts";
import { decompose } from "./catalogue/decompose.ts";
import { definitions } from "./catalogue/definitions.ts";
import { demand } from "./catalogue/demand.ts";
import { dependence } from "./catalogue/dependence.ts";
import { diff } from "./catalogue/diff.ts";
import { diversity } from "./catalogue/diversity.ts";
import { edition } from "./catalogue/edition.ts";
import { exposure } from "./catalogue/exposure.ts";
import { fan } from "./catalogue/fan.ts";
import { get } from "./catalogue/get.ts";
import { gprs } from "./catalogue/gprs.ts";
import { halltideman } from "./catalogue/halltideman.ts";
import { hhi } from "./catalogue/hhi.ts";
import { hhiband } from "./catalogue/hhiband.ts";
import { hhinorm } from "./catalogue/hhinorm.ts";
import { hhirange } from "./catalogue/hhirange.ts";
import { importreliance } from "./catalogue/importreliance.ts";
import { inequality } from "./catalogue/inequality.ts";
import { latest } from "./catalogue/latest.ts";
import { lever } from "./catalogue/lever.ts";
import { levers } from "./catalogue/levers.ts";
import { listOf } from "./catalogue/list.ts";
import { markethhi } from "./catalogue/markethhi.ts";
import { mergerdelta } from "./catalogue/mergerdelta.ts";
import { misfit } from "./catalogue/misfit.ts";
import { nir } from "./catalogue/nir.ts";
import { nminus1 } from "./catalogue/nminus1.ts";
import { normalize } from "./catalogue/normalize.ts";
import { oreoutput } from "./catalogue/oreoutput.ts";
import { pledge } from "./catalogue/pledge.ts";
import { pledgeimpact } from "./catalogue/pledgeimpact.ts";
import { pledgestack } from "./catalogue/pledgestack.ts";
import { production } from "./catalogue/production.ts";
import { ramp } from "./catalogue/ramp.ts";
import { recycle } from "./catalogue/recycle.ts";
import { reserves } from "./catalogue/reserves.ts";
import { runout } from "./catalogue/runout.ts";
import { scenario } from "./catalogue/scenario.ts";
import { scenarioband } from "./catalogue/scenarioband.ts";
import { scenariopath } from "./catalogue/scenariopath.ts";
import { selfsufficiency } from "./catalogue/selfsufficiency.ts";
import { shares } from "./catalogue/shares.ts";
import { shock } from "./catalogue/shock.ts";
import { shortagerisk } from "./catalogue/shortagerisk.ts";
import { simulate } from "./catalogue/simulate.ts";
import { source } from "./catalogue/source.ts";
import { stockfor } from "./catalogue/stockfor.ts";
import { stockpath } from "./catalogue/stockpath.ts";
import { suppliercount } from "./catalogue/suppliercount.ts";
import { suppliers } from "./catalogue/suppliers.ts";
import { supplyrisk } from "./catalogue/supplyrisk.ts";
import { thrift } from "./catalogue/thrift.ts";
import { tornado } from "./catalogue/tornado.ts";
import { trade } from "./catalogue/trade.ts";
import { transit } from "./catalogue/transit.ts";
import { vintages } from "./catalogue/vintages.ts";
import { volatility } from "./catalogue/volatility.ts";
import { why } from "./catalogue/why.ts";
import type { FunctionDefinition } from "./function.ts";

/** Every function, in the order of help, pane and pages. New ones go at the end of their family. */
export const catalogue: readonly FunctionDefinition[] = [
  get,
  production,
  dataset,
  listOf(() => catalogue),
  suppliers,
  vintages,
  reserves,
  trade,
  demand,
  latest,
  shares,
  hhi,
  crn,
  nminus1,
  markethhi,
  suppliercount,
  concentration,
  hhinorm,
  hhirange,
  hhiband,
  halltideman,
  mergerdelta,
  diversity,
  inequality,
  nir,
  dependence,
  definitions,
  importreliance,
  selfsufficiency,
  decompose,
  coverage,
  exposure,
  gprs,
  transit,
  supplyrisk,
  dayscover,
  runout,
  stockfor,
  oreoutput,
  ramp,
  recycle,
  thrift,
  stockpath,
  basket,
  shock,
  scenario,
  scenariopath,
  scenarioband,
  shortagerisk,
  fan,
  tornado,
  levers,
  simulate,
  pledge,
  pledgeimpact,
  pledgestack,
  baserate,
  backtest,
  misfit,
  lever,
  source,
  edition,
  convert,
  normalize,
  check,
  why,
  diff,
  band,
  volatility,
];

const byId: ReadonlyMap<string, FunctionDefinition> = new Map(
  catalogue.map((definition) => [definition.id, definition]),
);

/**
 * The function with an id, in any case.
 * @throws {MetricError} `invalid-argument` for an unknown id, with the nearest known one.
 */
export function functionById(id: string): FunctionDefinition {
  const definition = byId.get(id.toUpperCase());
  if (definition) return definition;
  const known = nearest(id.toUpperCase(), [...byId.keys()]);
  const hint =
    known === undefined ? { en: "", ja: "" } : { en: ` Did you mean ${known}?`, ja: `近い候補は${known}。` };
  throw new MetricError(
    "invalid-argument",
    `No function is called "${id.slice(0, 40)}".${hint.en}`,
    `「${id.slice(0, 40)}」という関数はない。${hint.ja}`,
  );
}
