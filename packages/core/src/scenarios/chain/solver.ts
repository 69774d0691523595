/** What a solver answers: the part of HiGHS' answer that is read here. */
export interface SolverAnswer {
  readonly Status: string;
  /** By variable; with its value as `Primal` at an optimum. */
  readonly Columns: Readonly<Record<string, object>>;
}

/** A solver of linear programs in the CPLEX LP format, as the npm package `highs` is one. */
export interface Solver {
  solve(problem: string, options?: { readonly output_flag?: boolean }): SolverAnswer;
}

/**
 * Loads a solver. The caller says how, because where the WebAssembly of HiGHS lies is for the page, the process
 * or the test to know: `() => import("highs").then(({ default: load }) => load())`.
 */
export type LoadSolver = () => Promise<Solver>;

/** One term of a sum: a coefficient and the name of a variable. */
export type Term = readonly [number, string];

export interface LinearProgram {
  /** To be minimised. */
  readonly objective: readonly Term[];
  /** Sums that have to equal a number. */
  readonly equations: readonly { readonly terms: readonly Term[]; readonly equals: number }[];
  /** Largest value per variable; every variable is ≥ 0. */
  readonly upperBounds: readonly Term[];
}

const sumOf = (terms: readonly Term[]): string =>
  terms
    .map(([coefficient, name]) => `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} ${name}`)
    .join(" ");

/** A linear program in the CPLEX LP format. */
export function asText({ objective, equations, upperBounds }: LinearProgram): string {
  return [
    "Minimize",
    ` cost: ${sumOf(objective)}`,
    "Subject To",
    ...equations.map(({ terms, equals }, index) => ` n${index}: ${sumOf(terms)} = ${equals}`),
    "Bounds",
    ...upperBounds.map(([bound, name]) => ` 0 <= ${name} <= ${bound}`),
    "End",
    "",
  ].join("\n");
}

/** Costs are never negative without limit, so what may be infeasible or unbounded is infeasible. */
const INFEASIBLE = ["Infeasible", "Primal infeasible or unbounded"];

function primalOf(column: object): number {
  if ("Primal" in column && typeof column.Primal === "number") return column.Primal;
  throw new Error("HiGHS: expected a value for every variable.");
}

/** Values of the variables at the optimum, or undefined if no values satisfy every equation. */
export function solveProgram(
  solver: Solver,
  program: LinearProgram,
): ReadonlyMap<string, number> | undefined {
  const { Status: status, Columns: columns } = solver.solve(asText(program), { output_flag: false });
  if (INFEASIBLE.includes(status)) return undefined;
  if (status !== "Optimal") throw new Error(`HiGHS: expected an optimum, received "${status}".`);
  return new Map(Object.entries(columns).map(([name, column]) => [name, primalOf(column)]));
}
