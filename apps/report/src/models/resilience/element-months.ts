import { call } from "@kidorui/formulas";
import type { Book } from "../../lib/book.ts";
import { formatMonth } from "../../lib/format.ts";
import { type Html, html } from "../../lib/html.ts";
import { type Spill, type SpillRow, spill } from "../edition/spill.ts";
import { reportedNote } from "./reported-months.ts";

const PRODUCTS = ["dysprosium", "terbium"] as const;
const PARTNERS = ["WLD", "JPN"] as const;

/** What was read of the exports of the two elements, as one call. */
const exportsRead = (episode: string) =>
  call(
    "DATASET",
    "episode_months",
    [["episode_id", episode], ...PRODUCTS.map((product) => ["product_code", product])],
    [["partner_code", "product_code", "month", "value"]],
  );

const readOf = ({ rows }: Spill, month: string, product: string, partner: string): SpillRow | undefined =>
  rows.find(
    (row) =>
      row.text("month") === month &&
      row.text("product_code") === product &&
      row.text("partner_code") === partner,
  );

function cellOf(book: Book, row: SpillRow | undefined, column: string): Html {
  const at = row?.at(column);
  if (!at?.entry || row?.number(column) === null) return html`<td class="table__cell--numeric">–</td>`;
  // A single kilogram must not read as none.
  const size = row?.number(column) ?? 0;
  const digits = size > 0 && size < 0.01 ? { digits: 3 } : {};
  return html`<td class="table__cell--numeric">${book.cell({ ...at, entry: at.entry }, "", { bare: true, ...digits })}</td>`;
}

/** Every month from the first of the episode to the last that was read. */
function monthsOf(modelled: Spill, observed: Spill): readonly SpillRow[] {
  const last = observed.rows
    .map((row) => row.text("month"))
    .toSorted()
    .at(-1);
  return modelled.rows.filter((row) => last !== undefined && row.text("month") <= last);
}

/** The elements a scenario of heavy rare earths runs on: exports as observed, beside what the model has. */
export function elementsTable(book: Book, episode: string): Html {
  const { lang } = book;
  const [{ scenario_id: scenario } = { scenario_id: "" }] = book.rows(
    "scenarios",
    [["episode_id", episode]],
    ["scenario_id"],
  );
  const observed = spill(book, exportsRead(episode));
  const modelled = scenario === "" ? undefined : spill(book, call("SCENARIOPATH", scenario));
  if (!observed || !modelled) return html``;
  const ja = lang === "ja";
  const months = monthsOf(modelled, observed);
  const read = [...new Set(observed.rows.map((row) => row.text("month")))].toSorted();
  const weak = reportedNote(observed.entry, read, lang);
  const columns = PARTNERS.flatMap((partner) => PRODUCTS.map((product) => ({ partner, product })));
  const rows = months.map((row) => {
    const month = row.text("month");
    const cells = columns.map(({ partner, product }) =>
      cellOf(book, readOf(observed, month, product, partner), "value"),
    );
    return html`<tr><th scope="row">${formatMonth(month, lang)}</th>${cells}${cellOf(book, row, "imports")}</tr>`;
  });
  const heads = ja
    ? ["月", "Dy、全仕向地", "Tb、全仕向地", "Dy、日本", "Tb、日本", "モデル：Dy・Tb、日本"]
    : ["Month", "Dy, to all", "Tb, to all", "Dy, to Japan", "Tb, to Japan", "Modelled: Dy and Tb, to Japan"];
  const none = months.filter(
    (row) => !columns.some(({ partner, product }) => readOf(observed, row.text("month"), product, partner)),
  );
  const without = none.map((row) => formatMonth(row.text("month"), lang)).join(ja ? "、" : ", ");
  const caption = ja
    ? "中国のジスプロシウム・テルビウム輸出の観測値とモデル値（t）"
    : "China's exports of dysprosium and terbium as observed, and as modelled, tonnes";
  const table = html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table"><caption>${caption}</caption><thead><tr>${heads.map((title, i) => html`<th scope="col"${i > 0 ? html` class="table__cell--numeric"` : html``}>${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
  const gaps = without
    ? ja
      ? html`数量が確認できない月：${without}。`
      : html` No amount was read of ${without}.`
    : html``;
  return ja
    ? html`<p>元素別では、中国側の輸出の一部の月が確認できる。「–」は確認できない月で、0ではない。${gaps}${weak}日本の元素別月次統計は確認できなかった。観測値がどの品目を含むかは出典に示されていない。モデルの平常値は契約から推した潜在需要で、製品中の量を含む。両者の水準は比較できず、制限前の月の輸出が確認できないため、平常時に対する割合も求められない。</p>${table}`
    : html`<p>By element, some months of what China exported were read; a dash is a month not read, not a zero.${gaps} ${weak} No monthly figures of Japan by element were found. Which goods the observed amounts cover is not stated by their sources; what the model counts as normal is potential demand inferred from a contract, goods included. The two levels do not compare, and as no month before the controls was read, nor do parts of normal.</p>${table}`;
}
