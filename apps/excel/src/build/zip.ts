import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** One day for all entries, so that the same files are the same archive. */
const DAY = "2000-01-01T12:00:00";

/** An archive of files by their names in it. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    new Uint8Array(Buffer.from(content)),
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 9, mtime: DAY }));
}

/** An archive of a folder, its files in a folder of a name. */
export const zipOfFolder = (folder: string, name: string): Buffer =>
  zipOf(
    Object.fromEntries(
      readdirSync(folder)
        .sort()
        .map((file) => [`${name}/${file}`, readFileSync(join(folder, file))]),
    ),
  );
