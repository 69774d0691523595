import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { embedPage, figuresIn } from "../embeds/embed-page.ts";
import { EMBEDS, embedPath } from "../embeds/embed-path.ts";
import { afterBuild } from "./after-build.ts";
import { builtPages, placeOf } from "./built-pages.ts";

const SHEET = /<link rel="stylesheet" href="([^"]*)"/g;
const STYLE = `${EMBEDS}/embed.css`;

/** The pages of a site that show one figure each: as its page has it, issued or not. */
async function writeEmbeds(site: string, root: string): Promise<void> {
  await mkdir(join(site, EMBEDS), { recursive: true });
  await copyFile(join(import.meta.dirname, "../styles/embed.css"), join(site, STYLE));
  for await (const { lang, path, html } of builtPages(site)) {
    // The front page is a copy of the newest edition's.
    if (path === "") continue;
    const styles = Array.from(html.matchAll(SHEET), ([, address = ""]) => address);
    const common = { lang, page: `${root}${lang}/${path}`, place: placeOf(path, lang) };
    const folder = dirname(join(site, embedPath(`${lang}/${path}`, "")));
    for (const [id, figure] of figuresIn(html)) {
      await mkdir(folder, { recursive: true });
      const page = embedPage({
        ...common,
        id,
        figure,
        styles: [...styles, `${new URL(root).pathname}${STYLE}`],
      });
      await writeFile(join(site, embedPath(`${lang}/${path}`, id)), page);
    }
  }
}

/** Gives every figure an address that shows it alone. */
export const embeds = () => afterBuild("embeds", writeEmbeds);
