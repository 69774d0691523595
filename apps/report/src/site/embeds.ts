import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256Of } from "@kidorui/core/node";
import { embedPage, figuresIn } from "../embeds/embed-page.ts";
import { EMBEDS, embedPath } from "../embeds/embed-path.ts";
import { afterBuild } from "./after-build.ts";
import { builtPages, placeOf, stylesIn } from "./built-pages.ts";

/** What fits a figure to its frame. */
const OWN_STYLE = join(import.meta.dirname, "../styles/embed.css");

/** The pages of a site that show one figure each: as its page has it, issued or not. */
async function writeEmbeds(site: string, root: string): Promise<void> {
  await mkdir(join(site, EMBEDS), { recursive: true });
  const own = await readFile(OWN_STYLE, "utf8");
  // One sheet for all figures of pages in the same style.
  const sheets = new Map<string, string>();
  const sheetOf = async (style: string): Promise<string> => {
    const known = sheets.get(style) ?? `${EMBEDS}/${sha256Of(style).slice(0, 16)}.css`;
    if (!sheets.has(style)) await writeFile(join(site, known), style);
    sheets.set(style, known);
    return new URL(known, root).pathname;
  };
  for await (const { lang, path, html } of builtPages(site)) {
    // The front page is a copy of the newest edition's.
    if (path === "") continue;
    const figures = figuresIn(html);
    if (figures.size === 0) continue;
    const style = await sheetOf([...stylesIn(html), own].join(""));
    const common = { lang, style, page: `${root}${lang}/${path}`, place: placeOf(path, lang) };
    const folder = dirname(join(site, embedPath(`${lang}/${path}`, "")));
    await mkdir(folder, { recursive: true });
    for (const [id, figure] of figures)
      await writeFile(join(site, embedPath(`${lang}/${path}`, id)), embedPage({ ...common, id, figure }));
  }
}

/** Gives every figure an address that shows it alone. */
export const embeds = () => afterBuild("embeds", writeEmbeds);
