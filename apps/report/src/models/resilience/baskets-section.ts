import { type CallArgument, call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, type FigureRow, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { type Html, html } from "../../lib/html.ts";
import type { Section } from "../../lib/page.ts";
import { type Spill, spill } from "../edition/spill.ts";

/** The element more of which is wanted, and the two that come along in the largest amounts. */
const WANTED = "Dy";
const [MOST, NEXT] = ["Ce", "La"] as const;
/** Elements whose use in Japan is on record for one year, oxide or metal not being said. */
const USED = ["Nd", "Dy"] as const;
const USED_YEAR = 2010;

interface Basket {
  readonly name: string;
  readonly found: Spill;
}

/** What each analysed ore gives with the elements needed; ores that are not known to hold them are left out. */
function baskets(book: Book, needs: CallArgument): readonly Basket[] {
  return dataset
    .edition(book.edition)
    .chosen("deposits")
    .flatMap(({ deposit_code, name_en, name_ja }) => {
      const found = spill(book, call("BASKET", deposit_code, needs));
      return found ? [{ name: book.lang === "ja" ? name_ja : name_en, found }] : [];
    });
}

const rowOf = ({ found }: Basket, element: string) =>
  found.rows.find((row) => row.text("element") === element);

const givenOf = (basket: Basket, element: string): number => rowOf(basket, element)?.number("given") ?? 0;

const tonnes = (book: Book) => (value: number) =>
  formatNumber(value, "", book.lang, { bare: true, digits: value < 10 ? 2 : 0 });

/** One more tonne of the element wanted, from each ore: what comes along. */
function alongFigure(book: Book): FigureModel | undefined {
  const ja = book.lang === "ja";
  const lines = baskets(book, [[WANTED, 1]]).toSorted((a, b) => givenOf(b, MOST) - givenOf(a, MOST));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const number = tonnes(book);
  const [high, low] = [number(givenOf(first, MOST)), number(givenOf(last, MOST))];
  const title = ja
    ? `ジスプロシウム1 tと同時に得られるセリウムは、鉱床により${low}〜${high} tである`
    : `One more tonne of dysprosium brings ${low} to ${high} tonnes of cerium, by the ore`;
  const subtitle = ja
    ? "ジスプロシウム1 tを得る場合に同時に得られるセリウム（酸化物t）、鉱床別"
    : "Cerium that comes along with one tonne of dysprosium, tonnes of oxide, by deposit";
  return figure(book, {
    id: "baskets",
    title,
    subtitle,
    note: ja
      ? "公表された鉱石の組成を合計100％に換算した。選鉱と分離の損失は含まない。竜南などの小さい値には上限値を含む。"
      : "From published compositions of the ore, brought to a sum of 100 per cent; losses in concentration and separation are left out. Some small parts are upper bounds.",
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
        ...[WANTED, MOST, NEXT].map((element) => rowOf(line, element)?.at("given") ?? "–"),
      ],
    ),
  });
}

/** What Japan used of each element in the year for which more than one is on record. */
function usedCalls(book: Book) {
  return USED.map((element) => ({
    element,
    asked: call("GET", `demand.JPN.${element}`, USED_YEAR),
  })).filter(({ asked }) => book.tryEntry(asked) !== undefined);
}

/** Which element decides how much of each ore would be needed, and what would be left over. */
function bindingTable(book: Book): Html | undefined {
  const used = usedCalls(book);
  if (used.length < 2) return undefined;
  const ja = book.lang === "ja";
  const lines = baskets(
    book,
    used.map(({ element, asked }) => [element, book.value(asked)]),
  );
  const elements = dataset.edition(book.edition).chosen("elements");
  const name = (code: string) => {
    const row = elements.find(({ element_code }) => element_code === code);
    return (ja ? row?.name_ja : row?.name_en) ?? code;
  };
  const cell = (line: Basket, element: string, column: "given" | "surplus"): Html => {
    const at = rowOf(line, element)?.at(column);
    if (!at?.entry) return html`<td class="table__cell--numeric">–</td>`;
    return html`<td class="table__cell--numeric">${book.cell({ ...at, entry: at.entry }, "", { digits: 0 })}</td>`;
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
    ? `${USED_YEAR}年の国内消費量を一つの鉱床だけで賄う場合（酸化物t）`
    : `If one ore alone met what Japan used in ${USED_YEAR}, tonnes of oxide`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table"><caption>${caption}</caption><thead><tr>${heads.map((title, i) => html`<th scope="col"${i > 1 ? html` class="table__cell--numeric"` : html``}>${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Elements together: an ore gives a fixed basket, so more of one is more of all. */
export function basketsSection(book: Book): Section | undefined {
  const drawn = alongFigure(book);
  const table = bindingTable(book);
  if (!drawn || !table) return undefined;
  const ja = book.lang === "ja";
  const amounts = usedCalls(book).map(({ asked }) => book.number(asked, { digits: 0 }));
  const [nd = html``, dy = html``] = amounts;
  const body = ja
    ? html`<p>鉱石は希土類元素を一定の比率で含む。ジスプロシウムを増やせば、セリウムやランタンも増える。複数の元素が必要な場合、必要量に対して含有率が最も低い元素が採掘量を決め、他の元素は余る。元素別の国内消費量が二つ以上確認できるのは${USED_YEAR}年のみで、ネオジム${nd}、ジスプロシウム${dy}である（酸化物か金属かは不明、ここでは酸化物とみなす）。</p>${table}`
    : html`<p>An ore holds its rare earths in fixed proportions: more dysprosium means more cerium and lanthanum. Where several elements are needed, the one that is scarcest in the ore against what is needed decides how much is mined, and the others are left over. Use in Japan by element is on record for more than one of them in ${USED_YEAR} alone: ${nd} of neodymium and ${dy} of dysprosium, taken here as oxide, which the source does not say.</p>${table}`;
  return {
    id: "elements-together",
    heading: ja ? "元素は同時に得られる" : "Elements come together",
    body: [body],
    figures: [drawn],
  };
}
