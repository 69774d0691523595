// Shows where a number comes from without leaving the page: the companion page's entry in a dialog.
// Without this script the same links lead to the companion page.
import { FORMULA_PATH, formulaHash, PLAYGROUND_PATH } from "../formula/address.ts";
import { provenanceWords } from "../i18n/provenance.ts";
import { EXCEL_PATH } from "../lib/add-in.ts";
import { href } from "../lib/href.ts";
import { langOf } from "../lib/lang.ts";
import { texts } from "../lib/text.ts";
import { showTakeAway, takeAway } from "./take-away-buttons.ts";

const pages = new Map<string, Promise<Document>>();

function companion(address: string): Promise<Document> {
  let page = pages.get(address);
  if (!page) {
    page = fetch(address)
      .then((response) => response.text())
      .then((text) => new DOMParser().parseFromString(text, "text/html"));
    pages.set(address, page);
  }
  return page;
}

const lang = langOf(document.documentElement.lang);
const t = texts(provenanceWords, lang);
let dialog: HTMLDialogElement | undefined;

function open(content: Element): void {
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "dialog";
    dialog.setAttribute("aria-label", t("numbersTitle"));
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog?.close();
    });
    document.body.append(dialog);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.className = "dialog__close";
  close.textContent = t("close");
  close.addEventListener("click", () => dialog?.close());
  dialog.replaceChildren(close, content);
  // The rows behind a number are a choice away, however many they are.
  for (const rows of dialog.querySelectorAll("details")) rows.open = true;
  showCopyButtons(dialog);
  // Once, beside what stands first: the formula of the number that was asked about.
  dialog.querySelector(".provenance__try + .provenance__try")?.after(" ", excelLink());
  dialog.showModal();
}

/** What a button copies: its own text, or the code that it stands behind. */
const copiedBy = (button: HTMLElement): string =>
  button.dataset["copy"] || (button.previousElementSibling?.textContent ?? "");

function showCopyButtons(root: ParentNode): void {
  showTakeAway(root);
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-copy]")) button.hidden = false;
  for (const button of root.querySelectorAll<HTMLElement>(".provenance__formula > [data-copy]")) {
    const [alone = "", sheet = ""] = tryLinks(copiedBy(button));
    button.after(" ", alone, " ", sheet);
  }
}

function linkTo(path: string, label: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "provenance__try";
  link.href = href(lang, path);
  link.textContent = label;
  return link;
}

/** Where a formula that can be copied can be tried: alone, or in a sheet. */
const tryLinks = (formula: string): readonly HTMLAnchorElement[] => {
  const asked = formulaHash({ formula, edition: undefined });
  return [
    linkTo(`${FORMULA_PATH}#${asked}`, t("tryThis")),
    linkTo(`${PLAYGROUND_PATH}#${asked}`, t("inSheet")),
  ];
};

/** Where the formula is to be pasted. */
const excelLink = (): HTMLAnchorElement => linkTo(EXCEL_PATH, t("inExcel"));

async function show(link: HTMLAnchorElement, number: HTMLElement | null | undefined): Promise<void> {
  const [address = "", anchor = ""] = link.href.split("#");
  const formula = number?.dataset["formula"];
  try {
    const page = await companion(address);
    const entry = page.getElementById(anchor);
    if (!entry) throw new Error(anchor);
    const content = document.importNode(entry, true);
    // What it is cited by: the number that was asked about, at its place in the list.
    const lasting = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? address;
    content.dataset["address"] = `${lasting}#${anchor}`;
    if (formula) Object.assign(content.dataset, { formula, value: number?.getAttribute("value") ?? "" });
    // The entry is the call; what a number is of it, a cell or a quotient, is its own formula.
    if (formula && entry.querySelector("code")?.textContent !== formula) content.prepend(ownFormula(formula));
    open(content);
  } catch {
    location.href = link.href;
  }
}

/** The formula of a number itself, which stands first. */
function ownFormula(formula: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = "provenance__formula";
  const code = document.createElement("code");
  code.textContent = formula;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "provenance__copy";
  button.dataset["copy"] = "";
  button.textContent = t("copy");
  paragraph.append(code, " ", button);
  return paragraph;
}

/** A number that the reader's own settings give is on no companion page: its formula alone is shown. */
function onlyFormula(formula: string): HTMLElement {
  const entry = document.createElement("article");
  entry.className = "provenance";
  entry.append(ownFormula(formula));
  return entry;
}

document.addEventListener("click", (event) => {
  if (
    !(event.target instanceof Element) ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey
  )
    return;
  const taken = event.target.closest<HTMLElement>("[data-take]");
  if (taken) {
    takeAway(taken, open);
    return;
  }
  const button = event.target.closest<HTMLButtonElement>("[data-copy]");
  if (button) {
    const label = button.textContent;
    navigator.clipboard.writeText(copiedBy(button)).then(() => {
      button.textContent = t("copied");
      setTimeout(() => {
        button.textContent = label;
      }, 1500);
    });
    return;
  }
  const link = event.target.closest<HTMLAnchorElement>("a.number");
  const number = event.target.closest<HTMLElement>("td data, th data, .lab-figure data");
  const target = link ?? number?.closest("figure")?.querySelector<HTMLAnchorElement>("a.number");
  const asked = number ?? link?.querySelector<HTMLElement>("data");
  const formula = asked?.dataset["formula"];
  if (!target && formula) open(onlyFormula(formula));
  if (!target) return;
  event.preventDefault();
  show(target, asked);
});

showCopyButtons(document);
