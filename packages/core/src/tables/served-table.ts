import Papa from "papaparse";
import { servedCsv } from "./served-csv.ts";

/** The text of a table's file as the CSV file that is served of it. */
export const servedTable = (text: string): string =>
  servedCsv(Papa.parse<string[]>(text.replace(/\n$/, ""), { delimiter: ",", newline: "\n" }).data);
