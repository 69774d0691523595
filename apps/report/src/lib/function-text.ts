import { type FunctionDefinition, NAMESPACE } from "@kidorui/formulas";

/** How a function is typed, optional parameters in brackets: `=REE.HHI(values, [scale])`. */
export const syntax = ({ id, parameters }: FunctionDefinition): string =>
  `=${NAMESPACE}.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

/** Where a function is defined in the repository. */
export const catalogueFile = (id: string): string => `packages/formulas/src/catalogue/${id.toLowerCase()}.ts`;

/** Address of a function's page; Excel's help opens it. */
export const functionPath = (id: string): string => `functions/${id}/`;

/** Address of the page that explains how a function comes to its result, or of one that several rest on. */
export const methodPath = (id: string): string => `methods/${id.toLowerCase()}/`;
