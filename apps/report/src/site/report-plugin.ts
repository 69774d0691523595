import { reportIn, textsIn } from "../editions/manuscript.ts";
import { isText, noteFolders, readNotes, readReport, readSite, siteFolder } from "../text/report-files.ts";
import { dataFolder } from "./data-plugin.ts";
import { seenFromSite } from "./placed-fault.ts";
import { type DevelopmentServer, renewOnSave } from "./renewal.ts";

const id = "virtual:kidorui-report";
const resolved = `\0${id}`;

/** The folder of the text of the next edition. */
export const reportFolder: string = reportIn(dataFolder);

/** The little of Vite's plugin interface that is used here. */
interface ReportPlugin {
  readonly name: string;
  resolveId(source: string): string | undefined;
  load(source: string): string | undefined;
  configureServer(server: DevelopmentServer): void;
}

/** Serves the text of the report as one module; an edit of a file, or a new one, renews it and the open page. */
export function reportPlugin(): ReportPlugin {
  let shown: readonly string[] = [];
  let isServed = false;
  return {
    name: "kidorui-report",
    resolveId: (source) => (source === id ? resolved : undefined),
    load: (source) =>
      source === resolved
        ? `export default ${JSON.stringify({ ...textsIn(dataFolder), text: readReport(reportFolder, shown[0]), site: readSite(shown[1]), notes: readNotes(noteFolders(), isServed ? seenFromSite : undefined) })}`
        : undefined,
    configureServer(server) {
      isServed = true;
      const folders = [reportFolder, siteFolder, ...noteFolders()];
      shown = folders.map(seenFromSite);
      for (const folder of folders) renewOnSave(server, { id: resolved, folder, takes: isText });
    },
  };
}
