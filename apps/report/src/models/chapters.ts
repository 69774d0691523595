import { editionPath } from "../lib/href.ts";
import { KeptFor } from "../lib/kept-for.ts";
import type { PageModel } from "../lib/page.ts";
import type { PageContext } from "../lib/page-context.ts";
import { titled } from "../text/page-text.ts";
import { pageOf } from "../text/report.ts";
import { stands } from "./stands.ts";
import { textPage } from "./text-page.ts";

/** A page of the report that stands in its contents. */
export interface Chapter {
  readonly name: string;
  /** Address within the language. */
  readonly path: string;
  /** Its title as the contents have it: without the quarter behind it. */
  readonly heading: string;
}

// Every page lists them.
const known = new KeptFor<readonly Chapter[]>();

function headingOf({ text, lang }: PageContext, name: string): string {
  const { title } = titled(pageOf(text, name).blocks[lang]);
  const words = title.children.map((inline) => (inline.kind === "words" ? inline.text : ""));
  return words.join("").replace(/[\s,、]+$/, "");
}

/** The chapters of the report in one edition, in their order. */
export const chaptersOf = (context: PageContext): readonly Chapter[] =>
  known.get([context.text, context.view], context.lang, () =>
    Object.keys(context.text.files)
      .flatMap((file) => /^(.+)\.names$/.exec(file)?.[1] ?? [])
      .flatMap((name) => {
        const { chapter } = pageOf(context.text, name).names;
        return chapter && stands(context, name) ? [{ name, number: chapter.number }] : [];
      })
      .toSorted((a, b) => a.number - b.number)
      .map(({ name }) => ({
        name,
        path: `${editionPath(context.edition)}${name}/`,
        heading: headingOf(context, name),
      })),
  );

/** One chapter in one edition. */
export const chapterPage = (context: PageContext, name: string): PageModel =>
  textPage(context, name, `${editionPath(context.edition)}${name}/`);
