import { readDatasetSync } from "@kidorui/core/node";
import type { SitePublication } from "../src/lib/publication.ts";
import { dataFolder } from "../src/site/data-plugin.ts";
import { reportFolder } from "../src/site/report-plugin.ts";
import { readNotes, readReport, readSite } from "../src/text/report-files.ts";

/** The data that the tests of models look at. */
export const dataset = readDatasetSync(dataFolder);

/** The text that stands with them. */
export const text = readReport(reportFolder);

export const publication: SitePublication = { dataset, text, site: readSite(), notes: readNotes() };
