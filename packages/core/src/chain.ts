export type { ChainInputs, Plant, Route, Stage } from "./scenarios/chain/chain-inputs.ts";
export {
  type ChainLoss,
  type ChainLosses,
  chainLosses,
  type StageRelief,
} from "./scenarios/chain/chain-losses.ts";
export type { Allocation, FlowEdge, FlowProblem } from "./scenarios/chain/flow.ts";
export { type ChainRun, type PlantUse, runChain } from "./scenarios/chain/run-chain.ts";
export { type FlowAnswer, solveFlow } from "./scenarios/chain/solve-flow.ts";
export type { LoadSolver, Solver, SolverAnswer } from "./scenarios/chain/solver.ts";
export {
  type ChainChoice,
  type WorldChain,
  type WorldShare,
  type WorldStage,
  worldChainInputs,
} from "./scenarios/chain/world-chain.ts";
