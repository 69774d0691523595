// Writes everything a host needs to serve the add-in, whole or not at all: a folder half written would
// break the workbooks of everybody who has it installed.
import { join } from "node:path";
import { writeWholeFolder } from "@kidorui/core/node";
import { logErrorMessage } from "office-addin-cli";
import { writeAddIn } from "./src/build/add-in.ts";
import { DEFAULT_BASE_URL } from "./src/manifest/settings.ts";

const root = import.meta.dirname;
/** A test may point at other data and another place. */
const data = process.env["KIDORUI_DATA"] ?? join(root, "../../data");
const target = process.env["KIDORUI_ADDIN_OUT"] ?? join(root, "dist");
const baseUrl = process.env["KIDORUI_ADDIN_URL"] ?? DEFAULT_BASE_URL;

try {
  await writeWholeFolder(target, join(root, ".dist-next"), (dist) => writeAddIn(dist, data, baseUrl));
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
