export { type Call, call } from "./call.ts";
export type { Evaluation } from "./evaluation.ts";
export type {
  Arguments,
  CallArgument,
  CallDate,
  Cell,
  Context,
  Example,
  FunctionDefinition,
  Matrix,
  Parameter,
  ParameterKind,
  Result,
} from "./function.ts";
