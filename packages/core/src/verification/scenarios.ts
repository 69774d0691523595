import type { Flow, ScenarioInputs, Supplier as ScenarioSupplier } from "../scenarios/inputs.ts";
import { runScenario } from "../scenarios/run-scenario.ts";
import { type Computations, type Inputs, type Json, number } from "./case.ts";

const parts = (json: Json | undefined): Inputs => Object(json);
const list = (json: Json | undefined): Inputs[] => (Array.isArray(json) ? json.map(parts) : []);
const orZero = (json: Json | undefined): number => (json === undefined ? 0 : number(json));

function supplierOf(inputs: Inputs, months: number): ScenarioSupplier {
  const duration = inputs["duration"];
  return {
    name: String(inputs["name"]),
    share: number(inputs["share"]),
    restriction: orZero(inputs["restriction"]),
    start: orZero(inputs["start"]),
    duration: duration === undefined ? months : number(duration),
    transitLag: orZero(inputs["transit_lag"]),
    recovery: orZero(inputs["recovery_months"]),
  };
}

function flowOf(json: Json | undefined): Flow {
  const { start_rate, end_rate, lag, ramp_months } = parts(json);
  return {
    startRate: orZero(start_rate),
    endRate: orZero(end_rate),
    lag: orZero(lag),
    ramp: orZero(ramp_months),
  };
}

function scenarioOf(inputs: Inputs): ScenarioInputs {
  const months = number(inputs["months"]);
  const substitution = parts(inputs["substitution"]);
  const trigger = inputs["trigger_month"];
  return {
    months,
    demand: number(inputs["demand0"]),
    growth: number(inputs["growth_annual"]),
    suppliers: list(inputs["suppliers"]).map((supplier) => supplierOf(supplier, months)),
    stock: {
      initial: number(inputs["stock0"]),
      floor: number(inputs["stock_floor"]),
      target: number(inputs["stock_target"]),
      refillLimit: number(inputs["refill_max"]),
    },
    alternatives: list(inputs["alternatives"]).map(({ name, capacity, lag, ramp_months }) => ({
      name: String(name),
      capacity: number(capacity),
      lag: orZero(lag),
      ramp: orZero(ramp_months),
    })),
    recycling: flowOf(inputs["recycling"]),
    domestic: flowOf(inputs["domestic"]),
    substitution: {
      maxFraction: orZero(substitution["max_fraction"]),
      lag: orZero(substitution["lag"]),
      ramp: orZero(substitution["ramp_months"]),
    },
    ...(trigger === undefined ? {} : { trigger: number(trigger) }),
  };
}

export const scenarios: Computations = {
  disruption_scenario_monthly: (inputs) => {
    const run = runScenario(scenarioOf(inputs));
    return {
      total_unmet: run.totalUnmet,
      total_effective_demand: run.totalEffectiveDemand,
      min_service: run.minService,
      months_short: run.monthsShort,
      first_short_month: run.firstShortMonth,
      time_to_survive_months: run.timeToSurvive,
      time_to_recover_months: run.timeToRecover,
      resilience_loss_months: run.resilienceLoss,
      resilience_index: run.resilienceIndex,
      final_stock: run.finalStock,
      cover_days_initial: run.initialCoverDays,
      cut_share_unmet: run.cutShare,
      unmet_series: run.table.map(({ unmet }) => unmet),
      stock_series: run.table.map(({ openingStock }) => openingStock),
    };
  },
};
