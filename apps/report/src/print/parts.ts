import { plainHtml } from "../lib/plain-html.ts";

/** A page of the site as a part of a printed report: its article, freed of what only a screen needs. */
export interface PrintedPart {
  /** Place in the document, and what its own places are named after. */
  readonly id: string;
  /** Path within the site: `en/editions/2026Q4/uses/`. */
  readonly path: string;
  readonly title: string;
  /** What follows the title. */
  readonly body: string;
  /** Headings of its sections with their places. */
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
}

/** Tables have their files, and lists of pages are of use on the site alone; what is left is read in one go. */
const ON_SCREEN = [
  /<section class="section" id="pairs">[\s\S]*?<\/section>/g,
  /<section class="section" id="[^"]*">\s*<h2\b[^>]*>[^<]*<\/h2>\s*<ul class="link-list\b[\s\S]*?<\/section>/g,
  /<details class="figure__table">[\s\S]*?<\/details>/g,
  /<div class="figure__drawing figure__drawing--narrow">[\s\S]*?<\/svg><\/div>/g,
  /<p class="figure__actions">[\s\S]*?<\/p>/g,
  / data-(?:formula|edition)="[^"]*"/g,
];

/** What an expression finds in a page, which has to have it. */
function found(html: string, what: RegExp, path: string): string {
  const text = what.exec(html)?.[1];
  if (text === undefined) throw new Error(`${path}: expected a page with ${what.source}, found none.`);
  return text;
}

/** Names of places made unique in the document, with everything on the page that names them. */
function renamed(html: string, id: string): string {
  return html
    .replace(/ id="([^"]*)"/g, ` id="${id}-$1"`)
    .replace(
      / (aria-labelledby|aria-describedby)="([^"]*)"/g,
      (_, name: string, ids: string) => ` ${name}="${ids.replace(/[^ ]+/g, `${id}-$&`)}"`,
    )
    .replace(/url\(#/g, `url(#${id}-`)
    .replace(/ href="#/g, ` href="#${id}-`);
}

/** A built page as a part. */
export function partOf(html: string, path: string, id: string): PrintedPart {
  const main = found(html, /<main\b[^>]*>([\s\S]*)<\/main>/, path);
  const title = plainHtml(found(main, /<h1\b[^>]*>([\s\S]*?)<\/h1>/, path));
  const shown = ON_SCREEN.reduce((text, what) => text.replace(what, ""), main)
    .replace(/<h1\b[\s\S]*?<\/h1>/, "")
    .replace(/<details\b/g, "<details open");
  const body = renamed(shown, id);
  const headings = body.matchAll(
    /<section class="section" id="([^"]*)">\s*<h2 class="section__heading">([\s\S]*?)<\/h2>/g,
  );
  const sections = [...headings].map(([, place = "", heading = ""]) => ({
    id: place,
    heading: plainHtml(heading),
  }));
  return { id, path, title, body, sections };
}

/**
 * Addresses of a part as a document of its own has them: within it where they lead to another part, else whole.
 * @param root Address of the site with its base path, ending in a slash.
 */
export function readdressed(part: PrintedPart, parts: readonly PrintedPart[], root: string): string {
  const base = new URL(root).pathname;
  const ids = new Map(parts.map(({ path, id }) => [path, id]));
  return part.body.replace(/ href="(\/[^"#]*)(?:#([^"]*))?"/g, (_, address: string, place?: string) => {
    const path = address.slice(base.length);
    const id = ids.get(path);
    const within = place === undefined ? id : `${id}-${place}`;
    const isThere = id !== undefined && (place === undefined || parts.some(hasPlace(`${id}-${place}`)));
    const fragment = place === undefined ? "" : `#${place}`;
    return ` href="${isThere ? `#${within}` : `${root}${path}${fragment}`}"`;
  });
}

const hasPlace =
  (id: string) =>
  ({ body }: PrintedPart): boolean =>
    body.includes(` id="${id}"`);
