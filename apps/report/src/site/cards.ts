import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import satori, { type Font } from "satori";
import sharp from "sharp";
import { type Box, cardDrawing } from "../cards/card-drawing.ts";
import { CARD, cardPage, cardPath } from "../cards/card-path.ts";
import { indexedPng } from "../cards/indexed-png.ts";
import { cardWords } from "../cards/read-card.ts";
import { afterBuild } from "./after-build.ts";
import { builtPages, placeOf } from "./built-pages.ts";
import { ContentCache } from "./content-cache.ts";

/** Changes when the same words are drawn in another way that their drawing does not tell: fonts, form of the file. */
const FORM = "2";

const faces = [
  ["Serif", 600, "source-serif-4/files/source-serif-4-latin"],
  ["Sans", 400, "source-sans-3/files/source-sans-3-latin"],
  ["Sans", 600, "source-sans-3/files/source-sans-3-latin"],
  ["Japanese", 400, "noto-sans-jp/files/noto-sans-jp-japanese"],
  ["Japanese", 600, "noto-sans-jp/files/noto-sans-jp-japanese"],
] as const;

const readFonts = (): Promise<readonly Font[]> =>
  Promise.all(
    faces.map(async ([name, weight, file]) => ({
      name,
      weight,
      data: await readFile(fileURLToPath(import.meta.resolve(`@fontsource/${file}-${weight}-normal.woff`))),
    })),
  );

// One card after the other: threads would only wait for one another.
sharp.concurrency(1);

let fonts: ReturnType<typeof readFonts> | undefined;

/** A drawing as a picture. */
export async function cardPicture(drawing: Box): Promise<Uint8Array> {
  fonts ??= readFonts();
  const svg = await satori(drawing as Parameters<typeof satori>[0], { ...CARD, fonts: [...(await fonts)] });
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return indexedPng({ data, width: info.width, height: info.height });
}

/** Draws the card of every page of a built site that has one of its own. */
export async function writeCards(site: string): Promise<void> {
  const cache = new ContentCache("kidorui-cards");
  for await (const { lang, path, html } of builtPages(site)) {
    if (cardPage(path) !== path) continue;
    const card = join(site, cardPath(lang, path));
    const drawing = cardDrawing(cardWords(html, lang, placeOf(path, lang)));
    const picture = await cache.get([FORM, JSON.stringify(drawing)], () => cardPicture(drawing));
    await mkdir(dirname(card), { recursive: true });
    await writeFile(card, picture);
  }
}

/** Gives every page the picture that is shown where it is shared. */
export const cards = () => afterBuild("cards", writeCards);
