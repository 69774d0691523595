import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { editionPath } from "../lib/href.ts";
import { langs } from "../lib/lang.ts";
import { type PublishedNumber, publishedIn } from "../takeaway/archive/published.ts";

/** Every number on the pages of an edition of a built site, in both languages. */
export async function publishedNumbers(site: string, edition: string): Promise<readonly PublishedNumber[]> {
  const pages: string[] = [];
  for (const lang of langs) {
    const folder = join(site, lang, editionPath(edition));
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith("index.html"));
    for (const file of files.toSorted()) pages.push(await readFile(join(folder, file), "utf8"));
  }
  return publishedIn(pages);
}
