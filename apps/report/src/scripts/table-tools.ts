// Sorts a table by a column and hides the rows that do not hold what is typed. Without this script the table stands in
// its own order.
import { provenanceWords } from "../i18n/provenance.ts";
import { langOf } from "../lib/lang.ts";
import { fill, texts } from "../lib/text.ts";

const lang = langOf(document.documentElement.lang);
const t = texts(provenanceWords, lang);
let collator: Intl.Collator | undefined;

/** Rows from which it is worth the while to sort, and to filter. */
const [SORTED, FILTERED] = [3, 10];

/** What a cell is compared by: its number unrounded, else its words; nothing where it has neither. */
function keyOf(row: HTMLTableRowElement, column: number): number | string | undefined {
  const cell = row.cells[column];
  const value = cell?.querySelector("data")?.getAttribute("value") ?? "";
  if (value !== "") return Number(value);
  const text = cell?.textContent?.trim() ?? "";
  if (text === "" || text === "–") return undefined;
  const number = Number(text.replaceAll(",", "").replace("−", "-"));
  return Number.isNaN(number) ? text : number;
}

type Key = ReturnType<typeof keyOf>;

/** Numbers stand before words; what is missing stands last, whichever way. */
function order(a: Key, b: Key, way: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "number" && typeof b === "number") return way * (a - b);
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  collator ??= new Intl.Collator(lang, { numeric: true });
  return way * collator.compare(a, b);
}

function sort(body: HTMLTableSectionElement, heads: readonly HTMLTableCellElement[], column: number): void {
  const falls = heads[column]?.ariaSort === "ascending";
  for (const [place, head] of heads.entries()) {
    if (place === column) head.ariaSort = falls ? "descending" : "ascending";
    else head.removeAttribute("aria-sort");
  }
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
  body.append(...rows.toSorted((a, b) => order(a.key, b.key, falls ? -1 : 1)).map(({ row }) => row));
}

function addSorting(body: HTMLTableSectionElement, heads: readonly HTMLTableCellElement[]): void {
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "table-sort";
    button.ariaLabel = fill(t("sortBy"), { column: head.textContent?.trim() ?? "" });
    button.addEventListener("click", () => sort(body, heads, column));
    head.append(" ", button);
  });
}

/** Written the same way for comparing: without case and without the difference of full and half width. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

function addFilter(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const label = document.createElement("label");
  label.className = "table-filter";
  const input = document.createElement("input");
  input.type = "search";
  const count = document.createElement("output");
  label.append(t("filterRows"), " ", input, " ", count);
  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    for (const row of body.rows) {
      const text = plain(row.textContent ?? "");
      row.hidden = !words.every((word) => text.includes(word));
    }
    const left = [...body.rows].filter((row) => !row.hidden).length;
    count.value = words.length === 0 ? "" : fill(t("rowsLeft"), { n: left, all: body.rows.length });
  });
  (table.closest(".table-scroll") ?? table).before(label);
}

function addTools(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const [body] = table.tBodies;
  if (!body || table.tHead?.rows.length !== 1 || body.rows.length < SORTED) return;
  addSorting(body, heads);
  if (body.rows.length >= FILTERED) addFilter(table, body);
}

// When a table is about to be seen, or is opened: a browser lays out what has a field to fill in, however far down.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      addTools(target as HTMLTableElement);
    }
  },
  { rootMargin: "50%" },
);
for (const table of document.querySelectorAll(".figure__table table, table.table--sticky"))
  near.observe(table);
