// Loaded when somebody takes something away: how a figure or number is cited, and a figure as a picture for a slide or
// as a workbook.
import { embedOfDrawing } from "../embeds/embed-path.ts";
import { FORMULA_PATH, formulaHash } from "../formula/address.ts";
import { provenanceWords } from "../i18n/provenance.ts";
import { href, rootHref } from "../lib/href.ts";
import { escapeHtml } from "../lib/html.ts";
import { langOf } from "../lib/lang.ts";
import { texts } from "../lib/text.ts";
import { INDEX } from "../takeaway/addresses.ts";
import { type Cited, citation, citationForms } from "../takeaway/citation.ts";
import type { JsonAddresses } from "../takeaway/json-addresses.ts";

const lang = langOf(document.documentElement.lang);
const t = texts(provenanceWords, lang);

let editions: Promise<JsonAddresses> | undefined;

const index = (): Promise<JsonAddresses> => {
  editions ??= fetch(rootHref(INDEX)).then((response) => response.json());
  return editions;
};

/** The address that a page is to be cited by: of a copy, that of what it copies. */
export const lastingAddress = (page: Document): string =>
  page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;

const textOf = (root: ParentNode, selector: string): string =>
  (root.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();

/** What distinguishes a part from others of its edition, from its address: `monitor-controls`. */
const partId = (address: string): string =>
  new URL(address).pathname
    .replace(/^.*\/(?:en|ja)\/(?:editions\/[^/]+\/)?/, "")
    .split("/")
    .concat(new URL(address).hash.slice(1))
    .filter((part) => part !== "" && part !== "numbers")
    .join("-");

interface Place {
  readonly part: NonNullable<Cited["part"]>;
  readonly address: string;
  /** What names the edition: a formula, or its id. */
  readonly names: string;
}

function figurePlace(figure: HTMLElement): Place {
  const address = `${lastingAddress(document)}#${figure.id}`;
  return {
    part: { kind: "figure", title: textOf(figure, ".figure__title"), id: partId(address) },
    address,
    names: `"${figure.dataset["edition"] ?? ""}"`,
  };
}

/** A number is cited by its place in an issued edition's list, else by the formula that gives it. */
function numberPlace(entry: HTMLElement): Place {
  const formula = entry.dataset["formula"] ?? textOf(entry, "code");
  const value = entry.dataset["value"];
  const own = entry.dataset["address"] ?? `${lastingAddress(document)}#${entry.id}`;
  const within = /\/editions\//.test(own);
  const address = within
    ? own
    : new URL(`${href(lang, FORMULA_PATH)}#${formulaHash({ formula, edition: undefined })}`, own).href;
  const title = [textOf(entry, ".provenance__title"), formula].join(" ");
  return {
    part: {
      kind: "number",
      title: value === undefined ? title : `${title} = ${value}`,
      id: partId(own),
    },
    address,
    names: formula,
  };
}

function button(label: string, copied: string): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "provenance__copy";
  made.dataset["copy"] = copied;
  made.textContent = label;
  return made;
}

function made(tag: string, text: string, className = ""): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== "") element.className = className;
  return element;
}

function download(name: string, content: Blob): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.textContent = t("download");
  return link;
}

/** A text with its name, and what is done with it. */
function codeToCopy(name: string, text: string, ...others: readonly HTMLElement[]): readonly HTMLElement[] {
  const code = made("pre", text, "code");
  code.tabIndex = 0;
  const actions = made("p", "", "figure__actions");
  actions.append(button(t("copyThis"), text), ...others);
  return [made("h3", name), code, actions];
}

/** What is cited of the figure or number that a button stands beside. */
async function citedOf(asked: HTMLElement): Promise<Cited & { readonly part: Place["part"] }> {
  const figure = asked.closest<HTMLElement>("figure[id]");
  const entry = asked.closest<HTMLElement>(".provenance");
  const place = figure ? figurePlace(figure) : entry && numberPlace(entry);
  if (!place) throw new Error("Nothing to cite stands here.");
  const { editions: all, newest, title } = await index();
  const edition =
    all.find(({ id }) => place.names.includes(`"${id}"`)) ?? all.find(({ id }) => id === newest);
  if (!edition) throw new Error("There is no edition.");
  return { title: title[lang], edition, lang, address: place.address, part: place.part };
}

/** How the figure or number is cited that a button stands beside: a sentence, and what reference managers read. */
export async function citationOf(asked: HTMLElement): Promise<HTMLElement> {
  const cited = await citedOf(asked);
  const content = made("article", "", "provenance");
  const sentence = citation(cited);
  const said = made("p", sentence);
  said.dataset["citation"] = "";
  content.append(made("h2", t("cite"), "provenance__title"), said, button(t("copyThis"), sentence));
  for (const [end, { name, type, of }] of Object.entries(citationForms)) {
    const text = of(cited);
    const file = `kidorui-${cited.edition.id}-${cited.part.id}.${end}`;
    content.append(...codeToCopy(name, text, download(file, new Blob([text], { type }))));
  }
  return content;
}

/** Widths at which a frame has to be tall enough: a phone, a column. */
const FRAMES = [360, 700];
const ROUND = 10;

/** How tall a page is in a frame of each width. */
async function tallest(address: string): Promise<number> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "position:absolute;visibility:hidden;block-size:1px";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  const heights: number[] = [];
  for (const width of FRAMES) {
    frame.style.inlineSize = `${width}px`;
    await frame.contentDocument?.fonts.ready;
    heights.push(frame.contentDocument?.documentElement.scrollHeight ?? 0);
  }
  frame.remove();
  // Letters are a little wider on some machines.
  return Math.ceil(Math.max(...heights) / ROUND + 1) * ROUND;
}

/**
 * Code that shows the figure that a button stands beside on a page of others: in a frame, or as its drawing.
 * @param drawing Address of that.
 */
export async function embedOf(asked: HTMLElement, drawing: string): Promise<HTMLElement> {
  const figure = asked.closest<HTMLElement>("figure[id]");
  if (!figure) throw new Error("Nothing to embed stands here.");
  const title = escapeHtml(textOf(figure, ".figure__title"));
  const address = embedOfDrawing(drawing);
  const height = await tallest(address);
  const page = `${lastingAddress(document)}#${figure.id}`;
  const codes = [
    [
      t("embedFrame"),
      `<iframe src="${address}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`,
    ],
    [
      t("embedDrawing"),
      `<a href="${page}"><img src="${drawing}" alt="${title}" width="720" loading="lazy"></a>`,
    ],
  ] as const;
  const content = made("article", "", "provenance");
  content.append(made("h2", t("embed"), "provenance__title"), made("p", t("embedLead")));
  for (const [name, code] of codes) content.append(...codeToCopy(name, code));
  return content;
}

/** What each edition published for the formula that a button stands below. */
export async function historyOf(asked: HTMLElement): Promise<HTMLElement> {
  const entry = asked.closest<HTMLElement>(".provenance");
  if (!entry) throw new Error("No number stands here.");
  const [{ historyTable }, { editions: all }] = await Promise.all([
    import("./take-away-history.ts"),
    index(),
  ]);
  const content = made("article", "", "provenance");
  const formula = entry.dataset["formula"] ?? textOf(entry, "code");
  content.append(
    made("h2", `${textOf(entry, ".provenance__title")} – ${t("history")}`, "provenance__title"),
    made("code", formula),
    await historyTable(
      formula,
      all.map(({ id }) => id),
      lang,
    ),
  );
  return content;
}

/** Across a slide, in dots. */
const SLIDE = 2400;

/** Saves the drawing that a link leads to as a picture, with its title, source and address inside. */
export async function savePicture(drawing: string): Promise<void> {
  const image = new Image();
  image.src = drawing;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = SLIDE;
  canvas.height = Math.round((SLIDE * image.naturalHeight) / image.naturalWidth);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!picture) throw new Error("No picture could be made.");
  const name = drawing.replace(/^.*\//, "").replace(/\.svg$/, ".png");
  download(name, picture).click();
}

/** Saves a figure as a workbook, from its data for programs. */
export async function saveWorkbook(asked: HTMLElement, data: string): Promise<void> {
  const [{ figureWorkbook }, cited, answer] = await Promise.all([
    import("./take-away-workbook.ts"),
    citedOf(asked),
    fetch(data),
  ]);
  const file = await figureWorkbook(await answer.json(), cited);
  download(data.replace(/^.*\//, "").replace(/\.json$/, ".xlsx"), new Blob([file.slice()])).click();
}
