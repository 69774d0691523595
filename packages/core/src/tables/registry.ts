import type { RowOf } from "./define.ts";
import { acknowledgements } from "./definitions/acknowledgements.ts";
import { aliases } from "./definitions/aliases.ts";
import { assumptions } from "./definitions/assumptions.ts";
import { capacityProjects } from "./definitions/capacity-projects.ts";
import { claimEvidence } from "./definitions/claim-evidence.ts";
import { claimReadings } from "./definitions/claim-readings.ts";
import { claims } from "./definitions/claims.ts";
import { corrections } from "./definitions/corrections.ts";
import { countries } from "./definitions/countries.ts";
import { criticality } from "./definitions/criticality.ts";
import { demand } from "./definitions/demand.ts";
import { demandUses } from "./definitions/demand-uses.ts";
import { deposits } from "./definitions/deposits.ts";
import { editions } from "./definitions/editions.ts";
import { elementGroups } from "./definitions/element-groups.ts";
import { elementOutput } from "./definitions/element-output.ts";
import { elements } from "./definitions/elements.ts";
import { episodeMonths } from "./definitions/episode-months.ts";
import { episodes } from "./definitions/episodes.ts";
import { errata } from "./definitions/errata.ts";
import { events } from "./definitions/events.ts";
import { exportControls } from "./definitions/export-controls.ts";
import { glossary } from "./definitions/glossary.ts";
import { governance } from "./definitions/governance.ts";
import { importReliance } from "./definitions/import-reliance.ts";
import { intensity } from "./definitions/intensity.ts";
import { mineProduction } from "./definitions/mine-production.ts";
import { offtake } from "./definitions/offtake.ts";
import { oreComposition } from "./definitions/ore-composition.ts";
import { partnerships } from "./definitions/partnerships.ts";
import { pledgeOutcomes } from "./definitions/pledge-outcomes.ts";
import { policyPledges } from "./definitions/policy-pledges.ts";
import { prices } from "./definitions/prices.ts";
import { products } from "./definitions/products.ts";
import { quotas } from "./definitions/quotas.ts";
import { reconciliations } from "./definitions/reconciliations.ts";
import { recycling } from "./definitions/recycling.ts";
import { reserves } from "./definitions/reserves.ts";
import { scenarioLevers } from "./definitions/scenario-levers.ts";
import { scenarios } from "./definitions/scenarios.ts";
import { sources } from "./definitions/sources.ts";
import { stageShares } from "./definitions/stage-shares.ts";
import { stages } from "./definitions/stages.ts";
import { statements } from "./definitions/statements.ts";
import { stocks } from "./definitions/stocks.ts";
import { trade } from "./definitions/trade.ts";
import { tradeShares } from "./definitions/trade-shares.ts";
import { useShares } from "./definitions/use-shares.ts";
import { uses } from "./definitions/uses.ts";

/** Every table of the data folder, in the order of the catalogue. */
export const tables = {
  sources,
  countries,
  elements,
  element_groups: elementGroups,
  stages,
  products,
  deposits,
  aliases,
  editions,
  mine_production: mineProduction,
  element_output: elementOutput,
  ore_composition: oreComposition,
  reserves,
  quotas,
  capacity_projects: capacityProjects,
  stage_shares: stageShares,
  trade_shares: tradeShares,
  trade,
  import_reliance: importReliance,
  demand,
  demand_uses: demandUses,
  use_shares: useShares,
  uses,
  intensity,
  recycling,
  stocks,
  prices,
  statements,
  governance,
  criticality,
  events,
  claims,
  export_controls: exportControls,
  partnerships,
  offtake,
  claim_evidence: claimEvidence,
  claim_readings: claimReadings,
  pledge_outcomes: pledgeOutcomes,
  policy_pledges: policyPledges,
  assumptions,
  episodes,
  scenarios,
  scenario_levers: scenarioLevers,
  episode_months: episodeMonths,
  glossary,
  corrections,
  errata,
  acknowledgements,
  reconciliations,
} as const;

export type TableName = keyof typeof tables;

/** The row type of a table by its name. */
export type Row<T extends TableName = TableName> = RowOf<(typeof tables)[T]>;

/** Names of all tables, in order. */
export const tableNames = Object.keys(tables) as readonly TableName[];
