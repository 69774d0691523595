import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Lang } from "@kidorui/core";
import { phrases } from "../i18n/phrases.ts";
import { word } from "../i18n/ui.ts";
import { langs } from "../lib/lang.ts";
import { sectionOf } from "../lib/sections.ts";
import { fill } from "../lib/text.ts";

/** A page of a built site. */
export interface BuiltPage {
  readonly lang: Lang;
  /** Address within the language. */
  readonly path: string;
  readonly html: string;
}

/** The pages of a built site in both languages, whoever wrote them, one after the other. */
export async function* builtPages(site: string): AsyncGenerator<BuiltPage> {
  const files = await readdir(site, { recursive: true });
  for (const file of files.toSorted()) {
    const [, name, path = ""] = /^([a-z]+)\/(.*)index\.html$/.exec(file) ?? [];
    const lang = langs.find((known) => known === name);
    if (lang !== undefined) yield { lang, path, html: await readFile(join(site, file), "utf8") };
  }
}

/** The style of a built page, sheet by sheet. */
export const stylesIn = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, style = ""]) => style);

/** The edition or the section that a page belongs to, in words. */
export function placeOf(path: string, lang: Lang): string {
  const edition = /^editions\/([^/]+)\//.exec(path)?.[1];
  if (edition !== undefined) return fill(phrases.editionTitle[lang], { edition });
  const section = sectionOf(path);
  return section === undefined ? word("tagline", lang) : word(section, lang);
}
