import { join } from "node:path";
import { reportIn } from "../editions/manuscript.ts";
import { readReport } from "../text/report-files.ts";
import { dataFolder } from "./data-plugin.ts";

const id = "virtual:kidorui-report";
const resolved = `\0${id}`;

/** The folder of the text; a second report stands in another one. */
export const reportFolder: string = process.env["KIDORUI_REPORT"] ?? reportIn(dataFolder);

/** The little of Vite's plugin interface that is used here. */
interface ReportPlugin {
  readonly name: string;
  resolveId(source: string): string | undefined;
  load(this: { addWatchFile(file: string): void }, source: string): string | undefined;
}

/** Serves the text of the report as one module; an edit of a file renews it. */
export function reportPlugin(): ReportPlugin {
  return {
    name: "kidorui-report",
    resolveId: (source) => (source === id ? resolved : undefined),
    load(source) {
      if (source !== resolved) return undefined;
      const text = readReport(reportFolder);
      for (const file of Object.keys(text.files)) this.addWatchFile(join(reportFolder, file));
      return `export default ${JSON.stringify(text)}`;
    },
  };
}
