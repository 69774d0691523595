import {
  type Lever,
  leversOf,
  modelValue,
  type Row,
  type ScenarioDefinition,
  settleScenario,
} from "@kidorui/core";
import { assumptionIn, factorsIn, type LabData } from "./data.ts";
import { groupOf, type LeverGroup } from "./lever-name.ts";

/** How a lever's unit is shown. */
export type ShownUnit =
  | "unitMonths"
  | "unitDays"
  | "unitShareOfDemand"
  | "unitShare"
  | "unitYearly"
  | "unitTonnesMonthly"
  | "unitTonnes";

/** A lever the reader can move, in the unit in which the scenario states it. */
export interface LeverField {
  readonly path: string;
  readonly group: LeverGroup;
  readonly unit: ShownUnit;
  /** The scenario's own value. */
  readonly own: number;
  /** Ends and step of the slider; what may be typed is bounded by the model. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Range of the assumption. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly basis: Row<"scenario_levers">["basis"] | "default";
  readonly reason: string;
  readonly assumption?: Row<"assumptions">;
}

const unitNames: Readonly<Record<string, ShownUnit>> = {
  months: "unitMonths",
  "days-of-demand": "unitDays",
  "share-of-demand": "unitShareOfDemand",
  share: "unitShare",
  "share/yr": "unitYearly",
  "share per year": "unitYearly",
  "t/month": "unitTonnesMonthly",
  t: "unitTonnes",
};

/** How a unit of the model or of a scenario is shown. */
export const shownUnit = (unit: string): ShownUnit => unitNames[unit] ?? "unitTonnes";

/** Whether a unit is shown in per cent. */
export const isPercent = (unit: ShownUnit): boolean =>
  unit === "unitShare" || unit === "unitShareOfDemand" || unit === "unitYearly";

/** Ends of a slider that has no bounds of its own, by the last part of its path. */
const reach: Readonly<Record<string, number>> = {
  transitLag: 12,
  recovery: 24,
  lag: 72,
  ramp: 60,
  initial: 360,
  target: 360,
  floor: 90,
  releaseLimit: 1,
  refillLimit: 0.5,
  capacity: 0.5,
  startRate: 0.5,
  endRate: 0.5,
};

type Ends = Pick<LeverField, "least" | "most" | "step">;

function endsOf(unit: ShownUnit, { path, maximum, value }: Lever, own: number, months: number): Ends {
  const last = path.split(".").at(-1) ?? "";
  if (path === "demand") return { least: own / 2, most: own * 2, step: own / 100 };
  if (unit === "unitYearly") return { least: -0.1, most: 0.2, step: 0.005 };
  if (unit === "unitTonnesMonthly" || unit === "unitTonnes") {
    const most = Math.max(own * 2, value * 2, 1);
    return { least: 0, most, step: most / 200 };
  }
  if (unit === "unitMonths") {
    return {
      least: 0,
      most: Math.max(own, last === "duration" ? months : (reach[last] ?? maximum)),
      step: 1,
    };
  }
  const step = unit === "unitDays" ? 1 : 0.01;
  return { least: 0, most: Math.max(own, unit === "unitShare" ? 1 : (reach[last] ?? 1)), step };
}

const clean = (value: number): number => Number(value.toPrecision(12));

/** The range of every lever that rests on an assumption, whether it is uncertain here or set by the scenario. */
function rangesOf(
  data: LabData,
  definition: ScenarioDefinition,
): ReadonlyMap<string, NonNullable<LeverField["range"]>> {
  const levers = definition.levers.map((row) =>
    row.assumption_id === "" ? row : { ...row, basis: "assumption" as const },
  );
  const named = settleScenario({ ...definition, levers });
  const ranges = new Map<string, NonNullable<LeverField["range"]>>();
  for (const factor of factorsIn(data, named)) {
    if (!("levers" in factor) || factor.spread.shape === "lognormal") continue;
    const [path = ""] = factor.levers;
    const unit = definition.levers.find(({ lever }) => lever === path)?.unit;
    const one = modelValue({ value: 1, unit }, named.inputs.demand);
    ranges.set(path, { low: clean(factor.spread.low / one), high: clean(factor.spread.high / one) });
  }
  return ranges;
}

/** Suppliers that stand for all others have no levers of their own. */
const isOffered = (path: string, stated: ReadonlySet<string>): boolean => {
  if (groupOf(path) === undefined || path.startsWith("suppliers.OTH.")) return false;
  return !path.startsWith("suppliers.") || stated.has(`${path.split(".").slice(0, 2).join(".")}.share`);
};

/** The levers of a scenario that the page offers, in the order of the model. */
export function leverFields(data: LabData, definition: ScenarioDefinition): readonly LeverField[] {
  const { inputs } = settleScenario(definition);
  const stated = new Map(definition.levers.map((row) => [row.lever, row]));
  const ranges = rangesOf(data, definition);
  const find = assumptionIn(data);
  const names = new Set(stated.keys());
  return leversOf(inputs).flatMap((lever): LeverField[] => {
    const row = stated.get(lever.path);
    const group = groupOf(lever.path);
    const own = row?.value ?? lever.value;
    if (!group || !isOffered(lever.path, names) || !Number.isFinite(own)) return [];
    // What a flow was before, and whether a supplier returns late, is offered only where a scenario says so.
    if (!row && lever.path.endsWith(".startRate")) return [];
    const unit = shownUnit(row?.unit ?? lever.unit);
    const range = ranges.get(lever.path);
    const assumption = row && find(row.assumption_id);
    const ends = endsOf(unit, lever, own, inputs.months);
    return [
      {
        path: lever.path,
        group,
        unit,
        own,
        ...ends,
        most: Math.min(
          Math.max(ends.most, range?.high ?? 0),
          lever.path.endsWith(".start") ? inputs.months - 1 : Number.POSITIVE_INFINITY,
        ),
        ...(range ? { range } : {}),
        basis: row?.basis ?? "default",
        reason: row ? row[`reason_${data.lang}`] : "",
        ...(assumption ? { assumption } : {}),
      },
    ];
  });
}
