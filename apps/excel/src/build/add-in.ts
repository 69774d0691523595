import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDataset } from "@kidorui/core/node";
import { catalogue } from "@kidorui/formulas";
import { templateFile, templates } from "@kidorui/templates";
import { drawIcon, icons } from "../icons/icons.ts";
import { developmentSettings, type ManifestSettings, productionSettings } from "../manifest/settings.ts";
import { unifiedJapanese, unifiedManifest } from "../manifest/unified.ts";
import { xmlManifest } from "../manifest/xml.ts";
import { metadata } from "../metadata.ts";
import { CHECKSUMS, checksums } from "./checksums.ts";
import { refuseChangedEditions } from "./issued.ts";
import { LICENCES, licences } from "./licences.ts";
import { buildScript, supplies } from "./script.ts";
import { takeShared } from "./shared.ts";
import { packed } from "./tables.ts";
import { templateEntries } from "./template-entries.ts";
import { withVersion } from "./with-version.ts";
import { leavesOutTexts, textsOf } from "./without-texts.ts";
import { zipOf } from "./zip.ts";

const root = join(import.meta.dirname, "../..");
const json = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;

/** The package of the unified manifest, as an administrator uploads it. */
const packageOf = (settings: ManifestSettings): Buffer =>
  zipOf({
    "manifest.json": json(unifiedManifest(settings)),
    "ja-jp.json": json(unifiedJapanese(settings)),
    ...Object.fromEntries(
      icons
        .filter(({ file }) => file === "color.png" || file === "outline.png")
        .map((icon) => [icon.file, drawIcon(icon)]),
    ),
  });

/** Version of the add-in. */
export const versionOfAddIn = (): string =>
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }).version;

/**
 * Writes everything a host needs to serve the add-in into a folder.
 * @param data The data folder.
 * @param baseUrl The https folder that will serve the files.
 */
export async function writeAddIn(dist: string, data: string, baseUrl: string): Promise<void> {
  const write = (name: string, content: string | Buffer) => writeFileSync(join(dist, name), content);
  const version = versionOfAddIn();
  const [production, development] = [productionSettings(version, baseUrl), developmentSettings(version)];
  const dataset = await readDataset(data);
  refuseChangedEditions(data, dataset);

  mkdirSync(dist, { recursive: true });
  for (const icon of icons) write(icon.file, drawIcon(icon));
  write("functions.json", json(metadata(catalogue, dataset, "en", production.siteUrl)));
  write("functions-ja.json", json(metadata(catalogue, dataset, "ja", production.siteUrl)));
  write("manifest.xml", xmlManifest(production));
  write("manifest.dev.xml", xmlManifest(development));
  write("manifest.json", json(unifiedManifest(production)));
  write("manifest.dev.json", json(unifiedManifest(development)));
  write("ja-jp.json", json(unifiedJapanese(production)));
  write("kidorui.zip", packageOf(production));
  write("kidorui.dev.zip", packageOf(development));
  const { own, later } = packed(dataset.tables);
  const script = (entry: string, name: string, plugins: Parameters<typeof buildScript>[2]) =>
    buildScript(join(root, "src", entry), join(dist, name), plugins);
  const bundled = [
    await script("functions/main.ts", "functions.js", [
      supplies("kidorui-tables", JSON.stringify(own), "json"),
      leavesOutTexts,
    ]),
    await script("functions/tables.ts", "tables.js", [
      supplies("kidorui-later-tables", JSON.stringify(later), "json"),
    ]),
    await script("pane/main.ts", "taskpane.js", [
      supplies("kidorui-texts", JSON.stringify(textsOf(catalogue)), "json"),
      supplies("kidorui-templates", JSON.stringify(templateEntries(dataset)), "json"),
      takeShared,
    ]),
  ];
  for (const template of templates) {
    write(
      `template-${template.id}.xlsx`,
      Buffer.from(await templateFile(template, dataset, dataset.latest, "en")),
    );
  }
  const pane = (name: string) => readFileSync(join(root, "src/pane", name), "utf8");
  write(
    "taskpane.html",
    withVersion(pane("taskpane.html"), version).replaceAll("%site%", production.siteUrl),
  );
  write("taskpane.css", pane("taskpane.css"));
  write(LICENCES, licences(join(root, "../.."), bundled.flat()));
  write(CHECKSUMS, checksums(dist));
}
