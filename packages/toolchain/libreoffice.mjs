// LibreOffice as it computes a workbook anew, for tests that compare its results with ours.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A LibreOffice of its own in a folder, told to compute every formula when it opens a file instead of showing the
 * results that are kept in it.
 * @returns Converts a file into another form and into the folder `out`.
 */
export function recalculating(folder) {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user/registrymodifications.xcu"),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
  );
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  return (file, form, out) => {
    execFileSync("soffice", [own, "--headless", "--convert-to", form, "--outdir", out, file], {
      stdio: "pipe",
    });
  };
}
