import { catalogue } from "../catalogue.ts";
import { NAMESPACE } from "../format.ts";
import type { FunctionDefinition } from "../function.ts";

const PREFIX = `${NAMESPACE}.`;
const byCallee: ReadonlyMap<string, FunctionDefinition> = new Map(
  catalogue.map((definition) => [`${PREFIX}${definition.id}`, definition]),
);

/** The function of the catalogue that a formula calls, or `undefined` where it is another's. */
export const reeFunction = (callee: string): FunctionDefinition | undefined => byCallee.get(callee);

/** The names by which formulas call the functions of the catalogue. */
export const reeFunctionNames: readonly string[] = [...byCallee.keys()];

/** Place of a parameter, -1 where the function has none of the name. */
export const placeOfParameter = ({ parameters }: FunctionDefinition, name: string): number =>
  parameters.findIndex((parameter) => parameter.name === name);
