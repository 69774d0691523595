import type { Row } from "@kidorui/core";
import { type CallArgument, call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, type FigureRow, figure, markTitle } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { type Html, html } from "../../lib/html.ts";
import { elementName } from "../../lib/names.ts";
import { type Section, sectionOf } from "../../lib/page.ts";
import { type Spill, spill } from "../edition/spill.ts";

/** The element more of which is wanted, and the two that come along in the largest amounts. */
const WANTED = "Dy";
const [MOST, NEXT] = ["Ce", "La"] as const;
/** Elements of magnets, of which Japan's use is asked. */
const USED = ["Nd", "Dy"] as const;

interface Basket {
  readonly deposit: string;
  readonly name: string;
  readonly found: Spill;
}

/** What each analysed ore gives with the elements needed; ores that are not known to hold them are left out. */
function baskets(book: Book, needs: CallArgument): readonly Basket[] {
  return deposits(book).flatMap((row) => {
    const found = spill(book, call("BASKET", row.deposit_code, needs));
    return found ? [{ deposit: row.deposit_code, name: depositName(book, row), found }] : [];
  });
}

const rowOf = ({ found }: Basket, element: string) =>
  found.rows.find((row) => row.text("element") === element);

const deposits = (book: Book) => book.rows("deposits", [], ["deposit_code", "name_en", "name_ja"]);

const depositName = (
  book: Book,
  { name_en, name_ja }: Pick<Row<"deposits">, "name_en" | "name_ja">,
): string => (book.lang === "ja" ? name_ja : name_en);

/** The publisher's mark on the part of an element in an ore. */
const markOf = (book: Book, deposit: string, element: string): string =>
  book
    .rows(
      "ore_composition",
      [...new Set([WANTED, MOST, NEXT, ...USED])].map((code) => ["element_code", code] as const),
      ["deposit_code", "element_code", "flag"],
    )
    .find((row) => row.deposit_code === deposit && row.element_code === element)?.flag ?? "";

const givenOf = (basket: Basket, element: string): number => rowOf(basket, element)?.number("given") ?? 0;

const tonnes = (book: Book) => (value: number) =>
  formatNumber(value, "", book.lang, { bare: true, digits: value < 10 ? 2 : 0 });

/** Ores of which no part of the element wanted is listed. */
function without(book: Book, known: readonly Basket[]): string {
  const names = deposits(book)
    .filter(({ deposit_code }) => known.every(({ deposit }) => deposit !== deposit_code))
    .map((row) => depositName(book, row));
  return names.join(book.lang === "ja" ? "、" : ", ");
}

/** One more tonne of the element wanted, from each ore: what comes along. */
function alongFigure(book: Book): FigureModel | undefined {
  const ja = book.lang === "ja";
  const lines = baskets(book, [[WANTED, 1]]).toSorted((a, b) => givenOf(b, MOST) - givenOf(a, MOST));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const number = tonnes(book);
  const [high, low] = [number(givenOf(first, MOST)), number(givenOf(last, MOST))];
  const title = ja
    ? `ジスプロシウム1トンと同時に得られるセリウムは、鉱床により${low}～${high}トン`
    : `One more tonne of dysprosium brings ${low} to ${high} tonnes of cerium, by the ore`;
  const subtitle = ja
    ? "ジスプロシウム1トンを得る場合に同時に得られるセリウム（酸化物t）、鉱床別"
    : "Cerium that comes along with one tonne of dysprosium, tonnes of oxide, by deposit";
  const absent = without(book, lines);
  const left =
    absent && (ja ? `記載がないため除いた鉱床：${absent}。` : ` Not listed, so left out: ${absent}.`);
  return figure(book, {
    id: "baskets",
    title,
    subtitle,
    note: ja
      ? `公表された鉱石の組成を合計100％に換算した。選鉱と分離の損失は含まない。表の[<]は上限値に基づく。${left}`
      : `From published compositions of the ore, brought to a sum of 100 per cent; losses in concentration and separation are left out. In the tables [<] stands by amounts that rest on an upper bound.${left}`,
    entry: first.found.entry,
    draw: (width) =>
      rankedBars({
        id: "baskets",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        missing: "–",
        rows: lines.map((line) => ({ label: line.name, tone: "accent", value: givenOf(line, MOST) })),
      }),
    columns: [
      { title: ja ? "鉱床" : "Deposit" },
      ...[
        ja ? "ジスプロシウム" : "Dysprosium",
        ja ? "セリウム" : "Cerium",
        ja ? "ランタン" : "Lanthanum",
      ].map((name) => ({ title: name, unit: "t" })),
    ],
    rows: lines.map(
      (line): FigureRow => [
        line.name,
        ...[WANTED, MOST, NEXT].map(
          (element) => rowOf(line, element)?.at("given", markOf(book, line.deposit, element)) ?? "–",
        ),
      ],
    ),
  });
}

/** The newest year for which Japan's use of every one of them is on record. */
function usedYear(book: Book): number | undefined {
  const rows = book.rows(
    "demand",
    [["country_code", "JPN"], ...USED.map((element) => ["element_code", element] as const)],
    ["element_code", "year"],
  );
  const yearsOf = (element: string) =>
    rows.filter(({ element_code }) => element_code === element).map(({ year }) => year);
  const years = yearsOf(WANTED).filter((year) => USED.every((element) => yearsOf(element).includes(year)));
  return years.length > 0 ? Math.max(...years) : undefined;
}

const usedCall = (element: string, year: number) => call("GET", `demand.JPN.${element}`, year);

/** Which element decides how much of each ore would be needed, and what would be left over. */
function bindingTable(book: Book, year: number): Html {
  const ja = book.lang === "ja";
  const lines = baskets(
    book,
    USED.map((element) => [element, book.value(usedCall(element, year))]),
  );
  const name = (code: string) => elementName(book.view, code, book.lang);
  const cell = (line: Basket, element: string, column: "given" | "surplus"): Html => {
    const at = rowOf(line, element)?.at(column);
    if (!at?.entry) return html`<td class="table__cell--numeric">–</td>`;
    const mark = markOf(book, line.deposit, element);
    const shown = mark
      ? html` <abbr class="mark" title="${markTitle(mark, book.lang)}">[${mark}]</abbr>`
      : html``;
    return html`<td class="table__cell--numeric">${book.cell({ ...at, entry: at.entry }, "", { digits: 0 })}${shown}</td>`;
  };
  const rows = lines.map((line) => {
    const binding = line.found.rows.find((row) => row.text("binding") !== "")?.text("element") ?? "";
    return html`<tr><th scope="row">${line.name}</th><td>${name(binding)}</td>${USED.map((element) => cell(line, element, "surplus"))}${[MOST, NEXT].map((element) => cell(line, element, "given"))}</tr>`;
  });
  const heads = [
    ja ? "鉱床" : "Deposit",
    ja ? "採掘量を決める元素" : "Element that binds",
    ...USED.map((element) => (ja ? `${name(element)}の余剰` : `${name(element)} left over`)),
    ...[MOST, NEXT].map(name),
  ];
  const caption = ja
    ? `${year}年の国内消費量を一つの鉱床だけで賄う場合（酸化物t）`
    : `If one ore alone met what Japan used in ${year}, tonnes of oxide`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table"><caption>${caption}</caption><thead><tr>${heads.map((title, i) => html`<th scope="col"${i > 1 ? html` class="table__cell--numeric"` : html``}>${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Elements together: an ore gives a fixed basket, so more of one is more of all. */
export function basketsSection(book: Book): Section | undefined {
  const drawn = alongFigure(book);
  const year = usedYear(book);
  if (!drawn || year === undefined) return undefined;
  const table = bindingTable(book, year);
  const ja = book.lang === "ja";
  const [nd = html``, dy = html``] = [usedCall(USED[0], year), usedCall(USED[1], year)].map((asked) =>
    book.number(asked, { digits: 0 }),
  );
  const body = ja
    ? html`<p>鉱石は希土類元素を一定の比率で含む。ジスプロシウムを増やせば、セリウムやランタンも増える。複数の元素が必要な場合、必要量に対して含有率が最も低い元素が採掘量を決め、他の元素は余る。国内消費量をネオジムとジスプロシウムの双方について確認できる最新の年は${year}年で、それぞれ${nd}、${dy}である（酸化物か金属かは出典に記載がない。ここでの計算に限り酸化物とみなす）。</p>${table}`
    : html`<p>An ore holds its rare earths in fixed proportions: more dysprosium means more cerium and lanthanum. Where several elements are needed, the one that is scarcest in the ore against what is needed decides how much is mined, and the others are left over. The newest year for which Japan's use of both neodymium and dysprosium is on record is ${year}: ${nd} and ${dy}. The source does not say whether oxide or metal is counted; for this table alone they are taken as oxide.</p>${table}`;
  return sectionOf("elements-together", ja ? "元素の連産" : "Elements come together", [body], [drawn]);
}
