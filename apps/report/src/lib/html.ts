/** Text that is HTML already and must not be escaped again. */
export interface Html {
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for HTML content and double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Builds HTML from a template: plain values are escaped, `Html` values stand as they are. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (Html | string | number | readonly Html[])[]
): Html {
  const render = (value: Html | string | number | readonly Html[]): string => {
    if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
    return "html" in value ? value.html : value.map((item) => item.html).join("");
  };
  return { html: strings.reduce((text, part, i) => text + render(values[i - 1] ?? "") + part) };
}

/** Joins pieces of HTML. */
export const joinHtml = (pieces: readonly Html[], separator = ""): Html => ({
  html: pieces.map((piece) => piece.html).join(separator),
});

/** A line in its language: as HTML, and as plain words for drawings and headings of windows. */
export interface Words {
  readonly html: Html;
  readonly plain: string;
}

/** Words that hold no number of ours. */
export const plainWords = (text: string): Words => ({ html: { html: escapeHtml(text) }, plain: text });

/** Pieces of a line as one. */
export const joinWords = (parts: readonly Words[]): Words => ({
  html: joinHtml(parts.map(({ html }) => html)),
  plain: parts.map(({ plain }) => plain).join(""),
});

/** The same without the links in it: for what is pressed itself, or repeats what has them. */
export const unlinked = ({ html: words }: Html): Html => ({ html: words.replace(/<\/?a\b[^>]*>/g, "") });

type Filling = Readonly<Record<string, Html | string>>;

const filled = (text: Html, values: Filling): Html => ({
  html: text.html.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === "string" ? escapeHtml(value) : value.html;
  }),
});

/** Puts what is HTML already in the places that a text leaves for it. */
export const fillHtml = (text: string, values: Filling): Html => filled({ html: escapeHtml(text) }, values);

/** The same where the text has numbers of its own. */
export const fillWords = (words: Words, values: Filling): Html => filled(words.html, values);
