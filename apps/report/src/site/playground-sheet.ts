// The spreadsheet itself, with functions, data and templates. It opens itself in the page's place for it.
import bundle from "virtual:kidorui-data";
import { cellsCsv, Dataset, fromBundle } from "@kidorui/core";
import { openSheet, type SelectedCell } from "@kidorui/spreadsheet/page";
import { sheetsOf, templates, workbookFile } from "@kidorui/templates";
import { askedIn, templateIn } from "../formula/address.ts";
import { langOf } from "../lib/lang.ts";
import { download } from "../scripts/lab/download.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const NAME = { en: "Kidorui", ja: "Kidorui" };

function part<T extends HTMLElement>(name: string, kind: new () => T): T {
  const found = document.querySelector(`[data-playground="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${name} of the kind expected.`);
}

const schemes = matchMedia("(prefers-color-scheme: dark)");
const isDark = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? schemes.matches : theme === "dark";
};

const lang = langOf(document.documentElement.lang);
const words: Readonly<Record<string, string>> = JSON.parse(
  document.getElementById("playground")?.dataset["words"] ?? "{}",
);
const dataset = new Dataset(fromBundle(bundle));
const edition = askedIn(location.hash)?.edition ?? dataset.latest;
const [container, cell, enter] = [
  part("sheet", HTMLElement),
  part("cell", HTMLElement),
  part("enter", HTMLButtonElement),
];

/** What the selected cell holds and shows, and why it shows an error. */
const spoken = ({ address, formula, shown, message, isOfTable }: SelectedCell): string =>
  [`${address}:`, shown, formula, message?.[lang], isOfTable && words["tables"]].filter(Boolean).join(" ");

for (const name of ["sheet", "tools"]) part(name, HTMLElement).hidden = false;
part("closed", HTMLElement).hidden = true;

const sheet = await openSheet({
  container,
  words: part("words", HTMLElement),
  dataset,
  edition: dataset.editionIds.includes(edition) ? edition : dataset.latest,
  lang,
  name: words["first"] ?? "",
  progress: { computing: words["computing"] ?? "", computed: words["computed"] ?? "" },
  isDark: isDark(),
  onSelect: (selected) => {
    cell.textContent = spoken(selected);
  },
});

/** What files are called after: the template that was added last. */
let name = "kidorui";
const add = (id: string | undefined): void => {
  const template = templates.find((one) => one.id === id);
  if (!template) return;
  sheet.add(sheetsOf(template, dataset, edition, lang));
  part("template", HTMLSelectElement).value = template.id;
  name = `kidorui-${template.id}`;
};

const follow = (): void => {
  const asked = askedIn(location.hash);
  if (asked) sheet.write(asked.formula);
  else add(templateIn(location.hash));
};

schemes.addEventListener("change", () => sheet.setDark(isDark()));
addEventListener("hashchange", follow);
// The sheet takes Tab for itself: another key must lead out of it.
container.addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    enter.focus();
  },
  { capture: true },
);
enter.addEventListener("click", () => sheet.focus());
part("add", HTMLButtonElement).addEventListener("click", () => {
  add(part("template", HTMLSelectElement).value);
  sheet.focus();
});
part("csv", HTMLButtonElement).addEventListener("click", () =>
  download(`${name}.csv`, cellsCsv(sheet.contents()), "text/csv"),
);
part("xlsx", HTMLButtonElement).addEventListener("click", async () =>
  download(`${name}.xlsx`, Uint8Array.from(await workbookFile(sheet.computed(), NAME)), XLSX),
);

follow();
sheet.focus();
part("state", HTMLElement).textContent = words["ready"] ?? "";
