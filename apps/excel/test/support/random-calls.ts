import { type Random, randomStream } from "@kidorui/core";
import { type Call, call, type Matrix } from "@kidorui/formulas";

/** Numbers of three decimals, which every host reads as the same double. */
const between = (random: Random, low: number, high: number): number =>
  Math.round((low + (high - low) * random()) * 1000) / 1000;
const whole = (random: Random, low: number, high: number): number =>
  Math.floor(low + (high - low + 1) * random());
const among = <T extends string>(random: Random, words: readonly [T, ...T[]]): T =>
  words[whole(random, 0, words.length - 1)] ?? words[0];
const column = (random: Random, low: number, high: number, rows: number): Matrix =>
  Array.from({ length: rows }, () => [between(random, low, high)]);
const day = (random: Random): { date: string } => ({
  date: `20${whole(random, 25, 35)}-0${whole(random, 1, 9)}-15`,
});

const SCENARIOS = ["stop-90d", "stop-12m", "heavy-stop-12m", "2027-from-january"] as const;
const METRICS = ["unmet", "service", "survive", "days", "cover", "loss", "index", "stock"] as const;

/** Levers of a cut in supply, each as its lowest, most likely and highest value. */
function cut(random: Random): Matrix {
  const stock = between(random, 0, 400);
  return [
    ["months", whole(random, 6, 36), "", ""],
    ["demand", between(random, 1, 200), "", ""],
    ["growth", -0.02, 0.01, between(random, 0.02, 0.1)],
    ["suppliers.A.share", between(random, 0, 0.7), "", ""],
    ["suppliers.B.share", between(random, 0, 0.3), "", ""],
    ["suppliers.A.restriction", between(random, 0, 0.4), between(random, 0.4, 0.7), between(random, 0.7, 1)],
    ["stock.initial", stock, "uniform", stock + between(random, 0, 300)],
    ["alternatives.C.capacity", between(random, 0, 40), "", ""],
    ["alternatives.C.ramp", 1, 4, 9],
    ["shares", whole(random, 5, 300), "", ""],
  ];
}

function settings(random: Random): Matrix {
  return [
    ["stock.initial", between(random, 0, 200), "days-of-demand"],
    ["suppliers.CHN.restriction", between(random, 0, 1), ""],
  ];
}

const makers: readonly ((random: Random) => Call)[] = [
  (r) => call("SIMULATE", cut(r), among(r, METRICS), whole(r, 20, 200), whole(r, 1, 9999), [[0.1, 0.5, 0.9]]),
  (r) => call("SCENARIO", among(r, SCENARIOS), among(r, METRICS), undefined, settings(r)),
  (r) => call("SCENARIOPATH", among(r, SCENARIOS), settings(r)),
  (r) => call("SCENARIOBAND", among(r, SCENARIOS), among(r, METRICS), whole(r, 20, 200), whole(r, 1, 9999)),
  (r) => call("SHORTAGERISK", among(r, SCENARIOS), whole(r, 20, 200), whole(r, 1, 9999), settings(r)),
  (r) => call("FAN", among(r, SCENARIOS), "unmet", whole(r, 20, 100), whole(r, 1, 9999), [[0.25, 0.75]]),
  (r) => call("SHOCK", column(r, 0, 900, 3), [["A"], ["B"], ["C"]], "B", between(r, 0, 1), between(r, 0, 1)),
  (r) => call("STOCKPATH", between(r, 0, 900), between(r, 0, 90), between(r, 0, 50), whole(r, 1, 12)),
  (r) =>
    call("RAMP", between(r, 0, 900), day(r), between(r, 1, 60), day(r), among(r, ["linear", "logistic"])),
  (r) => call("RECYCLE", column(r, 0, 90, 8), between(r, 3, 12), between(r, 0, 1), between(r, 0, 1), 1.1),
  (r) => call("THRIFT", between(r, 0, 900), between(r, 0, 1), between(r, 1, 20), between(r, 0, 30)),
  (r) =>
    call(
      "DIVERSITY",
      column(r, 0, 90, 5),
      among(r, ["shannon", "bits", "hill", "renyi"]),
      between(r, 0.1, 3),
    ),
  (r) => call("INEQUALITY", column(r, 0.001, 90, 6), among(r, ["gini", "theil"])),
  (r) => call("DECOMPOSE", between(r, 1, 900), between(r, 0.01, 1), between(r, 1, 900), between(r, 0.01, 1)),
  (r) => call("VOLATILITY", column(r, 1, 90, 7), 12),
  (r) => call("BAND", column(r, 1, 90, 40), between(r, 0.1, 0.9)),
  (r) => call("HHIRANGE", column(r, 0.1, 0.3, 3), column(r, 0.4, 0.8, 3)),
];

/** Calls with random arguments, the same at every run; every function in turn. */
export function randomCalls(count: number): readonly Call[] {
  return Array.from({ length: count }, (_, draw) => {
    const make = makers[draw % makers.length] ?? makers[0];
    if (!make) throw new Error("There are no calls to make.");
    return make(randomStream({ seed: 2026, variable: "calls", draw }));
  });
}
