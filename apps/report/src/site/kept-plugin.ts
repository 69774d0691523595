import { keptPairsIn } from "../editions/issued-folder.ts";
import { dataFolder } from "./data-plugin.ts";

const id = "virtual:kidorui-kept";
const resolved = `\0${id}`;

/** The little of Vite's plugin interface that is used here. */
interface KeptPlugin {
  readonly name: string;
  resolveId(source: string): string | undefined;
  load(source: string): string | undefined;
}

/** Serves what the records of issued editions say of the pages kept with them. */
export function keptPlugin(): KeptPlugin {
  return {
    name: "kidorui-kept",
    resolveId: (source) => (source === id ? resolved : undefined),
    load: (source) =>
      source === resolved ? `export default ${JSON.stringify(keptPairsIn(dataFolder))}` : undefined,
  };
}
