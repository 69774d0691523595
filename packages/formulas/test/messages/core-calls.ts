import * as core from "@kidorui/core";
import { type LoadSolver, runChain, solveFlow, worldChainInputs } from "@kidorui/core/chain";
import { dataset } from "../data.ts";
import { dataWith } from "./rules.ts";

/** A call that is refused. */
type Call = () => unknown;

/** A word that no type lets through, as a program without types may send it. */
const wrong = (word: unknown): never => word as never;

/** Answers what HiGHS does where a tonne too much is asked for at the second node. */
const loadSolver: LoadSolver = async () => ({
  solve: (problem) =>
    problem.includes("u1")
      ? { Status: "Optimal", Columns: { u1: { Primal: 1 } } }
      : { Status: "Infeasible", Columns: {} },
});

const newest = (data: core.Dataset): core.Edition => data.edition(data.latest);
const view = newest(dataset);

const flow = { supply: { a: 1 }, demand: { b: 1 }, edges: [{ from: "a", to: "b", capacity: 1 }] };
const stages = [{ name: "mine", plants: [{ country: "CHN", capacity: 1 }] }];
const supplier = { name: "CHN", share: 0.5 };
const plain = { months: 12, demand: 100, suppliers: [supplier] };
const pair = { ...plain, suppliers: [supplier, { name: "AUS", share: 0.5 }] };
const several = { elements: { Nd: pair, Dy: pair } };
const run = { seed: 1, draws: 4, factors: [] };
const spread = { shape: "uniform", low: 0.1, high: 0.2 } as const;
const factor = (lever: string, name = lever) => ({ levers: [lever], spread, name });
const draws = () => core.simulate(plain, run);
const twoElements = () => core.simulate(several, run);

const without = (
  table: "editions" | "ore_composition" | "governance" | "stage_shares" | "assumptions" | "episode_months",
) => dataWith({ [table]: () => [] });

export const statsCalls: readonly Call[] = [
  () => core.dirichlet([], { concentration: 2 }),
  () => core.dirichlet([0], { concentration: 2 }),
  () => core.dirichlet([-3], { concentration: 2 }),
  () => core.dirichlet([1], { concentration: 0 }),
  () => core.dirichlet([1], { concentration: 2 }).covariance(1, 0),
  () => core.dirichlet([1, 1], { concentration: 2 }).draw([0.5]),
  () => core.dirichlet([1, 1], { concentration: 1 }).draw([Number.MIN_VALUE, Number.MIN_VALUE]),
  () => core.normal({ mean: 1, sd: 1 }).quantile(1),
  () => core.triangular({ low: 2, mode: 1, high: 3 }),
  () => core.mean([]),
  () => core.mean([1, Number.NaN]),
  () => core.mean([1, -Infinity]),
  () => core.standardDeviation([7]),
  () => core.pert({ low: 1, mode: 2, high: 3 }, { weight: -1 }),
  () => core.quantile([1], 0.5, { type: wrong(5) }),
  () => core.latinHypercube({ seed: 1, draws: 0 }),
  () => core.lognormal({ mean: 0, sd: 1 }),
  () => core.normal({ mean: Infinity, sd: 1 }),
  () => core.dirichletConcentration({ share: 0.5, relativeError: 9 }),
];

export const metricCalls: readonly Call[] = [
  () => core.ahpPriorities([]),
  () => core.ahpPriorities([[1], [1]]),
  () =>
    core.ahpPriorities([
      [1, 2],
      [3, 1],
    ]),
  () => core.ahpPriorities([[0]]),
  () => core.ahpPriorities(Array.from({ length: 11 }, () => new Array<number>(11).fill(1))),
  () => core.netImportReliance({ production: 1, imports: 1, exports: 1, stockDecrease: Number.NaN }),
  () => core.netImportReliance({ production: 1, imports: 1e308, exports: 0, stockDecrease: 1e308 }),
  () => core.areaUnderCurve([1]),
  () => core.areaUnderCurve([1, 2], { step: 0 }),
  () => core.bgsRiskIndex([]),
  () => core.bgsRiskIndex([1, 4]),
  () => core.contractCoverage({ contracted: [1], demand: 0 }),
  () => core.contractCoverage({ contracted: [1, 2], demand: 3, probabilities: [1] }),
  () => core.daysOfCover({ stock: 1, dailyUse: 0 }),
  () => core.decomposeDependence({ total: 0, share: 1 }, { total: 1, share: 1 }),
  () => core.decomposeDependence({ total: 1, share: 1 }, { total: 1, share: 2 }),
  () => core.equilibriumPriceRatio({ shortage: 1, demandElasticity: -1 }),
  () => core.equilibriumPriceRatio({ shortage: 0.5, demandElasticity: 1 }),
  () => core.euStageMaximum([]),
  () => core.euStageMaximum([{ stage: "mine", supplyRisk: -1 }]),
  () => core.euSupplyRisk({ recyclingInputRate: 0 }),
  () => core.euSupplyRisk({ recyclingInputRate: 0, worldSupply: 1, euSourcing: 1 }),
  () => core.euGovernance(Number.NaN),
  () => core.exposure({ keys: ["A"], quantities: [1], threshold: 0 }),
  () => core.exposure({ keys: ["A"], quantities: [1], risks: [0] }),
  () => core.exposure({ keys: [], quantities: [1] }),
  () => core.geoPolRisk({ hhi: 1, imports: [0], instability: [0.5] }),
  () => core.giniCoefficient([1], { corrected: true }),
  () => core.governanceWeightedHhi([1], [undefined]),
  () => core.governanceWeightedHhi([1], [2]),
  () => core.governanceWeightedHhi([1], [0.5], { trade: [0] }),
  () => core.shares([]),
  () => core.shares([0]),
  () => core.shares([1, -1]),
  () => core.shares([1e308, 1e308]),
  () => core.nMinusK([1], 1, { bloc: [3] }),
  () => core.nMinusK([1], 1, { bloc: [] }),
  () => core.nMinusK([1], 1, { demands: [] }),
  () => core.nMinusK([1, 2], 0),
  () => core.nMinusK([1, 2], 3, { demands: [0, 4] }),
  () => core.hhiBounds([0.7, 0.7]),
  () => core.hhiBounds([0.2], { atMost: 2, ranked: true }),
  () => core.hhiBounds([1.5]),
  () => core.hhi([1], { scale: 0 }),
  () => core.hhi([]),
  () => core.hhi([0]),
  () => core.hhi([1e200]),
  () => core.importReliance({ production: 1, imports: 0, exports: 1 }),
  () => core.importRisk({ imports: [0], risks: [0] }),
  () => core.importRisk({ imports: [1], risks: [undefined] }),
  () => core.between(2, 1),
  () => core.sharesInterval([]),
  () => core.sharesInterval([core.exactly(0)]),
  () => core.sharesInterval([{ lower: -2, value: 1, upper: 1 }]),
  () => core.mergerDelta([1], [0], { scale: 0 }),
  () =>
    core.netImportRelianceInterval({
      production: { lower: -1, value: 0, upper: 1 },
      imports: core.exactly(1),
      exports: core.exactly(0),
    }),
  () => core.netImportReliance({ production: 1, imports: 0, exports: 1 }),
  () => core.pielouEvenness([1]),
  () => core.predictiveBand([1], { p: 1 }),
  () => core.predictiveBand([1], { method: wrong("guess") }),
  () => core.predictiveBand([1, 2]),
  () => core.priceElasticity({ price: 0, quantity: 1 }, { price: 0, quantity: 1 }),
  () => core.priceElasticity({ price: 2, quantity: 1 }, { price: 2, quantity: 1 }),
  () => core.priceElasticity({ price: -2, quantity: 1 }, { price: 2, quantity: 1 }),
  () => core.priceVolatility([1, 2], { periodsPerYear: 12, returns: wrong("cubic") }),
  () => core.priceVolatility([1, 2], { periodsPerYear: 12 }),
  () => core.priceVolatility([1, 0], { periodsPerYear: 12 }),
  () => core.rampUp({ capacity: 1, elapsed: Number.NaN, months: 1 }),
  () => core.reallocateTransit({ imports: [1], production: [0] }),
  () => core.recycledSupply({ shipments: [], lifetime: 1, collection: 1, recovery: 1 }),
  () => core.recycledSupply({ shipments: [1], lifetime: 1, spread: 2, collection: 1, recovery: 1 }),
  () => core.renyiEntropy([1], -1),
  () => core.resilienceIndex([]),
  () => core.resilienceLoss([2]),
  () => core.runOutDate({ start: "2026-02-30", stock: 1, dailyUse: 1 }),
  () => core.runOutDate({ start: "2026-02-03", stock: 9, dailyUse: 1, horizon: 5 }),
  () => core.selfSufficiency({ production: 1, imports: 0, exports: 1 }),
  () => core.shannonEntropy([1], { base: 1 }),
  () => core.supplierShareInterval([core.exactly(1)], 4),
  () => core.shares([3], { total: 2 }),
  () => core.supplierDependence({ imports: [1], supplier: 0, consumption: 0 }),
  () => core.supplierShare([1], 3),
  () => core.supplyShock({ supplies: [1], target: 0, cut: 0.5, reroute: 0.5 }),
  () => core.supplyShock({ supplies: [1e300, 1e-300], target: 0, cut: 1, reroute: 1 }),
  () => core.normalizedTradeBalance({ exports: 0, imports: 0 }),
  () => core.oreOutput({ orePerDay: 1, grade: 2e6 }),
  () => core.daysOfCover({ stock: 9, dailyUse: 2, dailyInflow: 3 }),
  () => core.runOutDate({ start: "2026-02-03", stock: 9, dailyUse: 2, dailyInflow: 3 }),
];

export const unitCalls: readonly Call[] = [
  () => core.oxideContent("Pm"),
  () => core.convertMass(1, { element: "Nd", from: "gross", to: "oxide" }),
  () => core.convertMass(1, { element: "Nd", from: "gross", to: "oxide", content: 2 }),
  () => core.convertMass(1, { element: "Nd", from: wrong("carbonate"), to: "oxide" }),
  () => core.convertMass(1, { element: "Nd", from: "metal", to: "oxide", content: 0.3 }),
  () => core.convertMass(-1, { element: "Nd", from: "metal", to: "oxide" }),
  () => core.totalMass([]),
  () =>
    core.totalMass([
      { amount: 1, basis: "oxide" },
      { amount: 1, basis: "metal" },
    ]),
  () => core.totalMass([{ amount: -1, basis: "oxide" }]),
];

export const scenarioCalls: readonly Call[] = [
  () => core.baseRate([1], { prior: 0 }),
  () => core.baseRate([2]),
  () =>
    runChain(
      {
        stages: [{ ...stages[0], routes: [{ from: "AUS", to: "JPN" }] }] as never,
        demand: { JPN: 1 },
        penalty: 9,
      },
      loadSolver,
    ),
  () => runChain({ stages: [], demand: {}, penalty: 9 }, loadSolver),
  () => runChain({ stages: [{ name: "mine", yield: 2, plants: [] }], demand: {}, penalty: 9 }, loadSolver),
  () => runChain({ stages: [...stages, ...stages], demand: {}, penalty: 9 }, loadSolver),
  () => solveFlow({ ...flow, allocation: wrong("fair") }, loadSolver),
  () => solveFlow({ ...flow, demand: { b: 2 } }, loadSolver),
  () => solveFlow({ ...flow, demand: { b: -2 } }, loadSolver),
  () =>
    worldChainInputs(
      { penalty: 9, stages: [{ name: "mine", yield: 1, shares: [{ country: "CHN", share: 1 }] }] },
      { loss: { stage: "mine", country: "AUS", part: 1 } },
    ),
  () =>
    core.runBasket({
      elements: { Nd: plain },
      ores: [{ name: "hill", capacity: 1, composition: { Nd: 0.7, Dy: 0.7 } }],
    }),
  () => core.runBasket({ elements: {} }),
  () => core.runBasket({ elements: { Nd: plain, Dy: { ...plain, months: 24 } } }),
  () =>
    core.simulate(plain, {
      ...run,
      factors: [
        { levers: ["suppliers.CHN.restriction"], spread: { shape: "lognormal", mean: 0.5, sd: 0.1 } },
      ],
    }),
  () => core.simulate(plain, { ...run, factors: [factor("months")] }),
  () => core.simulate(plain, { ...run, factors: [factor("suppliers.CHN.share")] }),
  () => core.simulate(several, { ...run, factors: [{ concentration: 9 }] }),
  () => core.simulate(several, { ...run, factors: [{ concentration: 9, element: "Tb" }] }),
  () => core.simulate(plain, { ...run, factors: [factor("growth", "a"), factor("demand", "a")] }),
  () => core.simulate(plain, { ...run, factors: [factor("growth", "a"), factor("growth", "b")] }),
  () => core.simulate(pair, { ...run, factors: [factor("suppliers.CHN.share"), { concentration: 9 }] }),
  () => core.inputsFromLevers({ months: 12, demand: 1, "suppliers.CHN.restriction": 1 }),
  () => core.inputsFromLevers({ months: 12 }),
  () => core.runScenario({ ...plain, demand: -1 }),
  () => core.runScenario({ ...plain, months: 1.5 }),
  () => core.runScenario({ ...plain, suppliers: [supplier, supplier] }),
  () => core.runScenario({ ...plain, priority: wrong("nobody-first") }),
  () => core.runScenario({ ...plain, dated: ["stock.initial"], recycling: { endRate: 1 } }),
  () =>
    core.runScenario({
      ...plain,
      suppliers: [
        { name: "CHN", share: 0.7 },
        { name: "AUS", share: 0.6 },
      ],
    }),
  () => core.withLevers(plain, { "suppliers.AUS.share": 0.1 }),
  () => core.mergeDraws([]),
  () => core.mergeDraws([draws(), core.simulate(plain, { ...run, seed: 2 })]),
  () => core.mergeDraws([draws(), draws()]),
  () => core.stackPledges([], { demand: 1 }),
  () => core.stackPledges([{ side: "feed", amount: -1 }], { demand: 1 }),
  () => core.summarise(twoElements(), { figure: "totalUnmet" }),
  () => core.summarise(twoElements(), { figure: "totalUnmet", element: "Tb" }),
  () => core.compareDraws(draws(), core.simulate(plain, { ...run, seed: 2 }), { figure: "totalUnmet" }),
  () => core.fan(draws(), { probabilities: [0.5] }),
  () => core.fan(core.simulate(plain, { ...run, path: "stock" }), { probabilities: [2] }),
];

export const dataCalls: readonly Call[] = [
  () => without("editions").latest,
  () => dataset.edition("1999Q1"),
  () => core.backtest(view, "1973-oil", "", "normal"),
  () => core.backtest(view, "2010-senkaku", "H7", "normal"),
  () =>
    core.backtest(
      newest(dataWith({ scenarios: (rows) => rows.map((row) => ({ ...row, episode_id: "" })) })),
      "2025-licensing",
      "",
      "normal",
    ),
  () =>
    core.backtest(
      newest(dataWith({ episodes: (rows) => rows.map((row) => ({ ...row, supplier_code: "ATA" })) })),
      "2025-licensing",
      "",
      "normal",
    ),
  () => core.backtest(view, "2025-licensing", "", "imports"),
  () =>
    core.backtest(
      newest(
        dataWith({
          episodes: (rows) =>
            rows.map((row) => ({ ...row, observed_measure: "weight", normal_month: "1999-01" })),
        }),
      ),
      "2025-licensing",
      "",
      "normal",
    ),
  () => core.misfit(core.backtest(newest(without("episode_months")), "2010-senkaku", "H1", "normal")),
  () => core.chainModel(newest(without("stage_shares"))),
  () => core.chainModel(newest(without("assumptions"))),
  () =>
    core.chainModel(newest(dataWith({ assumptions: (rows) => rows.map((row) => ({ ...row, mode: null })) }))),
  () => core.demandOf(view, { country: "JPN", element: "Nd", year: 2024, use: "all" }),
  () =>
    core.dependence(view, {
      importer: "JPN",
      supplier: "CHN",
      element: "REE",
      period: "1901",
      basis: "weight",
      scope: "all",
    } as never),
  () =>
    core.dependence(
      newest(
        dataWith({
          trade_shares: (rows) => rows.map((row) => ({ ...row, share_pct: null, flag: "W" as never })),
        }),
      ),
      {
        importer: "JPN",
        supplier: "CHN",
        element: "REE",
        period: "2020",
        basis: "weight",
        scope: "all",
      } as never,
    ),
  () => core.assessedEuRisk(view, "Dy", "2023"),
  () => core.assessedEuRisk(view, "Dy", "2019"),
  () =>
    core.marketConcentration(
      newest(
        dataWith({ mine_production: (rows) => rows.filter(({ country_code }) => country_code !== "CHN") }),
      ),
      { element: "REE", stage: "mine", period: "2024" },
    ),
  () =>
    core.marketConcentration(newest(without("governance")), {
      element: "REE",
      stage: "mine",
      period: "2024",
      weight: "wgi",
    }),
  () => core.observe(view, "mine_production", { country_code: "AUS", year: 1950 }),
  () => core.oreBasket(view, "moor", [{ element: "Nd", amount: 1 }]),
  () => core.oreBasket(view, "bayan-obo", [{ element: "Nd", amount: 0 }]),
  () => core.oreBasket(view, "mountain-pass", [{ element: "Er", amount: 1 }]),
  () => core.oreBasket(view, "bayan-obo", []),
  () =>
    core.oreBasket(view, "bayan-obo", [
      { element: "Nd", amount: 1 },
      { element: "Nd", amount: 2 },
    ]),
  () =>
    core.misfit({
      ...core.backtest(view, "2010-senkaku", "H1", "normal"),
      unlike: { en: "the goods are others.", ja: "品目が異なる。" },
    }),
  () =>
    core.pledgeStack(
      newest(dataWith({ claims: (rows) => rows.map((row) => ({ ...row, literal_t: null })) })),
      "literal",
      18_835,
    ),
  () => core.claimById(view, "jp-fusion"),
  () => core.pledgeAmount(view, "jp-global", "literal"),
  () => core.scenarioDefinition(view, "stop-everything"),
  () =>
    core.scenarioDefinition(
      newest(dataWith({ scenarios: (rows) => rows.map((row) => ({ ...row, defined: "2030-01-01" })) })),
      "stop-12m",
    ),
  () =>
    core.scenarioDefinition(
      newest(dataWith({ sources: (rows) => rows.map((row) => ({ ...row, published: "2030-01-01" })) })),
      "stop-12m",
    ),
  () => core.suppliers(view, { element: "REE", stage: "mine", period: "1901" }),
  () =>
    core.tradeFlow(view, {
      reporter: "JPN",
      partner: "CHN",
      product: "magnet",
      flow: "import",
      measure: "weight",
      period: "2025-12",
    } as never),
];
