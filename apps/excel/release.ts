// Writes a release for an address: KIDORUI_ADDIN_URL=https://… npm run release
// A folder named by its version with everything to serve there, and an archive of it.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWholeFolder } from "@kidorui/core/node";
import { logErrorMessage } from "office-addin-cli";
import { versionOfAddIn, writeAddIn } from "./src/build/add-in.ts";
import { CHECKSUMS, checksums } from "./src/build/checksums.ts";
import { zipOfFolder } from "./src/build/zip.ts";

const root = import.meta.dirname;
/** A test may point at another place. */
const out = process.env["KIDORUI_RELEASE_OUT"] ?? join(root, "release");
const baseUrl = process.env["KIDORUI_ADDIN_URL"] ?? "";
const name = `kidorui-excel-${versionOfAddIn()}`;
const folder = join(out, name);

try {
  if (!URL.canParse(baseUrl) || new URL(baseUrl).protocol !== "https:") {
    throw new Error(
      `KIDORUI_ADDIN_URL: expected the https address that will serve the files, received "${baseUrl}".`,
    );
  }
  mkdirSync(out, { recursive: true });
  await writeWholeFolder(folder, join(root, ".dist-release"), async (next) => {
    await writeAddIn(next, join(root, "../../data"), baseUrl);
    for (const document of ["README.md", "CHECKLIST.md"])
      copyFileSync(join(root, document), join(next, document));
    writeFileSync(join(next, CHECKSUMS), checksums(next));
  });
  writeFileSync(`${folder}.zip`, zipOfFolder(folder, name));
  console.log(`${folder}.zip`);
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
