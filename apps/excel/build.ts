// Writes everything a host needs to serve the add-in, whole or not at all: a folder half written would
// break the workbooks of everybody who has it installed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDataset, writeWholeFolder } from "@kidorui/core/node";
import { catalogue } from "@kidorui/formulas";
import { logErrorMessage } from "office-addin-cli";
import { CHECKSUMS, checksums } from "./src/build/checksums.ts";
import { refuseChangedEditions } from "./src/build/issued.ts";
import { buildScript, supplies } from "./src/build/script.ts";
import { takeShared } from "./src/build/shared.ts";
import { packed } from "./src/build/tables.ts";
import { withVersion } from "./src/build/with-version.ts";
import { leavesOutTexts, textsOf } from "./src/build/without-texts.ts";
import { drawIcon, icons } from "./src/icons/icons.ts";
import { DEFAULT_BASE_URL, developmentSettings, productionSettings } from "./src/manifest/settings.ts";
import { unifiedJapanese, unifiedManifest } from "./src/manifest/unified.ts";
import { xmlManifest } from "./src/manifest/xml.ts";
import { metadata } from "./src/metadata.ts";

const root = import.meta.dirname;
/** A test may point at other data and another place. */
const data = process.env["KIDORUI_DATA"] ?? join(root, "../../data");
const target = process.env["KIDORUI_ADDIN_OUT"] ?? join(root, "dist");
const json = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;

async function writeAddIn(dist: string): Promise<void> {
  const write = (name: string, content: string | Buffer) => writeFileSync(join(dist, name), content);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const production = productionSettings(version, process.env["KIDORUI_ADDIN_URL"] ?? DEFAULT_BASE_URL);
  const dataset = await readDataset(data);
  refuseChangedEditions(data, dataset);

  mkdirSync(dist, { recursive: true });
  for (const icon of icons) write(icon.file, drawIcon(icon));
  write("functions.json", json(metadata(catalogue, dataset, "en", production.siteUrl)));
  write("functions-ja.json", json(metadata(catalogue, dataset, "ja", production.siteUrl)));
  write("manifest.xml", xmlManifest(production));
  write("manifest.dev.xml", xmlManifest(developmentSettings(version)));
  write("manifest.json", json(unifiedManifest(production)));
  write("ja-jp.json", json(unifiedJapanese(production)));
  const { own, later } = packed(dataset.tables);
  const texts = supplies("kidorui-texts", JSON.stringify(textsOf(catalogue)), "json");
  await buildScript(join(root, "src/functions/main.ts"), join(dist, "functions.js"), [
    supplies("kidorui-tables", JSON.stringify(own), "json"),
    leavesOutTexts,
  ]);
  await buildScript(join(root, "src/functions/tables.ts"), join(dist, "tables.js"), [
    supplies("kidorui-later-tables", JSON.stringify(later), "json"),
  ]);
  await buildScript(join(root, "src/pane/main.ts"), join(dist, "taskpane.js"), [texts, takeShared]);
  const pane = (name: string) => readFileSync(join(root, "src/pane", name), "utf8");
  write("taskpane.html", withVersion(pane("taskpane.html"), version));
  write("taskpane.css", pane("taskpane.css"));
  write(CHECKSUMS, checksums(dist));
}

try {
  await writeWholeFolder(target, join(root, ".dist-next"), writeAddIn);
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
