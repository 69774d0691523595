import texts from "virtual:kidorui-texts";
import type { FunctionDefinition } from "@kidorui/formulas";

/** A function with what is said of it, which functions.js leaves out. */
function withTexts(definition: FunctionDefinition): FunctionDefinition {
  const said = texts[definition.id];
  if (!said) return definition;
  const { description, returns } = said;
  return {
    ...definition,
    description,
    returns,
    parameters: definition.parameters.map((one, i) => ({
      ...one,
      description: said.parameters[i] ?? one.description,
    })),
    errors: definition.errors.map((one, i) => ({ ...one, when: said.errors[i] ?? one.when })),
  };
}

/** The functions as the pane shows them. */
export const catalogue: readonly FunctionDefinition[] = kidorui.catalogue.map(withTexts);
