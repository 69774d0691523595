import { MetricError } from "../../errors.ts";
import { type FlowProblem, reachedNodes, requireFlow } from "./flow.ts";
import { type LinearProgram, type LoadSolver, type Solver, solveProgram, type Term } from "./solver.ts";

/** How a network is used at the least cost. Amounts in t. */
export interface FlowAnswer {
  /** What enters each edge, in the order of the edges. Where several ways cost the same, one of them. */
  readonly flows: readonly number[];
  /** What each demand gets. */
  readonly served: Readonly<Record<string, number>>;
  /** What each demand lacks. */
  readonly unmet: Readonly<Record<string, number>>;
  /** Cost of the flows. */
  readonly cost: number;
  /** Cost of the flows and of what is unmet. */
  readonly totalCost: number;
}

/** The name of the one variable that says which part of every demand is served. */
const PART = "part";

/** Demands that are served by one part of each, if they are: those that supply can reach. */
function sharing(problem: FlowProblem): ReadonlySet<string> {
  if (problem.allocation !== "proportional") return new Set();
  const reached = reachedNodes(problem);
  return new Set(Object.keys(problem.demand).filter((node) => reached.has(node)));
}

/** What flows into a node, less what flows out of it, plus its supply, as terms. */
function balanceTerms({ edges, supply }: FlowProblem, node: string, nodes: readonly string[]): Term[] {
  const flows = edges.flatMap(({ from, to, yield: part = 1 }, index): Term[] => {
    const coefficient = (to === node ? part : 0) - (from === node ? 1 : 0);
    return coefficient === 0 ? [] : [[coefficient, `x${index}`]];
  });
  return node in supply ? [...flows, [1, `s${nodes.indexOf(node)}`]] : flows;
}

function programOf(problem: FlowProblem, nodes: readonly string[]): LinearProgram {
  const { supply, demand, edges, penalty } = problem;
  const inParts = sharing(problem);
  const lacking = (node: string): Term => [1, `u${nodes.indexOf(node)}`];
  const isSoft = penalty !== undefined;
  const shared = [...inParts].reduce((sum, node) => sum + (demand[node] ?? 0), 0);
  const equations = nodes.map((node) => {
    const wanted = demand[node] ?? 0;
    const terms = balanceTerms(problem, node, nodes);
    if (inParts.has(node)) return { terms: [...terms, [-wanted, PART] as const], equals: 0 };
    return { terms: isSoft && wanted > 0 ? [...terms, lacking(node)] : terms, equals: wanted };
  });
  const soft = Object.keys(demand).filter((node) => !inParts.has(node) && (demand[node] ?? 0) > 0);
  return {
    objective: [
      ...edges.map(({ cost = 0 }, index): Term => [cost, `x${index}`]),
      ...(isSoft ? soft.map((node): Term => [penalty, `u${nodes.indexOf(node)}`]) : []),
      ...(isSoft && shared > 0 ? [[-penalty * shared, PART] as const] : []),
    ],
    equations: equations.filter(({ terms, equals }) => terms.length > 0 || equals > 0),
    upperBounds: [
      ...edges.flatMap(({ capacity }, index): Term[] =>
        capacity === undefined ? [] : [[capacity, `x${index}`]],
      ),
      ...Object.entries(supply).map(([node, amount]): Term => [amount, `s${nodes.indexOf(node)}`]),
      ...(shared > 0 ? [[1, PART] as const] : []),
    ],
  };
}

/** Below this part of demand a solver's answer is rounding. */
const ROUNDING = 1e-7;

/** What is unmet per demand: what the solver says, its rounding taken off. */
function unmetOf(
  problem: FlowProblem,
  nodes: readonly string[],
  values: ReadonlyMap<string, number>,
): Record<string, number> {
  const inParts = sharing(problem);
  const entries = Object.entries(problem.demand).map(([node, wanted]): [string, number] => {
    const lacking = inParts.has(node)
      ? wanted * (1 - (values.get(PART) ?? 0))
      : (values.get(`u${nodes.indexOf(node)}`) ?? 0);
    return [node, lacking > ROUNDING * wanted ? Math.min(lacking, wanted) : 0];
  });
  return Object.fromEntries(entries);
}

/** Solves a flow problem whose demand may stay unmet. */
function solveSoft(problem: FlowProblem, solver: Solver): FlowAnswer | undefined {
  const { supply, demand, edges, penalty = 0 } = problem;
  const nodes = [
    ...new Set([
      ...Object.keys(supply),
      ...Object.keys(demand),
      ...edges.flatMap(({ from, to }) => [from, to]),
    ]),
  ];
  const program = programOf(problem, nodes);
  if (program.equations.some(({ terms }) => terms.length === 0)) return undefined;
  const isEmpty = program.objective.length === 0;
  const values = isEmpty ? new Map<string, number>() : solveProgram(solver, program);
  if (!values) return undefined;
  const flows = edges.map((_, index) => Math.max(0, values.get(`x${index}`) ?? 0));
  const unmet = unmetOf(problem, nodes, values);
  const served = Object.entries(demand).map(([node, wanted]) => [node, wanted - (unmet[node] ?? 0)]);
  const cost = flows.reduce((sum, flow, index) => sum + flow * (edges[index]?.cost ?? 0), 0);
  const lacking = Object.values(unmet).reduce((sum, amount) => sum + amount, 0);
  return { flows, served: Object.fromEntries(served), unmet, cost, totalCost: cost + penalty * lacking };
}

/** Solves a flow problem with a solver that is there already. Throws as `solveFlow`. */
export function solveFlowWith(problem: FlowProblem, solver: Solver): FlowAnswer {
  requireFlow(problem);
  const isHard = problem.penalty === undefined;
  // What has to be met is met in full, so there is nothing to share out.
  const { allocation: _, ...hard } = problem;
  const answer = solveSoft(isHard ? hard : problem, solver);
  if (answer) return answer;
  const edges = problem.edges.map((edge) => ({ ...edge, cost: 0 }));
  const { unmet = {} } = solveSoft({ ...hard, edges, penalty: 1 }, solver) ?? {};
  const lacking = Object.entries(unmet).filter(([, amount]) => amount > 0);
  throw new MetricError(
    "out-of-range",
    `expected demand that supply and capacities can meet; unmet stay ${lacking.map(([node, amount]) => `${amount} of ${problem.demand[node] ?? 0} at ${node}`).join(", ")}.`,
    `供給と能力で需要を満たすことができない。不足：${lacking.map(([node, amount]) => `${node}で${problem.demand[node] ?? 0}のうち${amount}`).join("、")}。`,
    "flow",
  );
}

/**
 * The cheapest way through a network with limited capacities and with losses on the way.
 *
 * A linear program: cost is least while at every node what arrives and what is put in equals what leaves and
 * what is taken out. Of the answer, cost, served and unmet amounts are unique, the ways need not be. With a
 * penalty demand may stay unmet; `allocation` then says who goes short.
 *
 * @param problem Amounts in t, costs per t of what enters an edge.
 * @param load Loads HiGHS; see `LoadSolver`.
 * @throws {MetricError} `out-of-range` if an amount is negative or not finite, a yield not above 0 and at most 1, or
 *   demand has to be met and cannot be, with what stays unmet and where; `invalid-argument` if
 *   `allocation` is unknown.
 * @see Ahuja, Magnanti and Orlin (1993), Network Flows, chapters 9 and 15, Prentice Hall. Huangfu and Hall (2018),
 *   Parallelizing the dual revised simplex method, Mathematical Programming Computation 10, 119–142 (HiGHS).
 */
export async function solveFlow(problem: FlowProblem, load: LoadSolver): Promise<FlowAnswer> {
  return solveFlowWith(problem, await load());
}
