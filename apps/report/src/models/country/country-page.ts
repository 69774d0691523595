import { latestPeriod } from "@kidorui/core";
import { type Call, call } from "@kidorui/formulas";
import { countryTone } from "../../charts/tone.ts";
import { Book } from "../../lib/book.ts";
import type { FigureModel } from "../../lib/figure.ts";
import { formatPeriod, formatTonnes } from "../../lib/format.ts";
import { editionPath, href } from "../../lib/href.ts";
import { type Html, html, plainWords } from "../../lib/html.ts";
import { countryName, elementName } from "../../lib/names.ts";
import { type KeyFigure, type PageModel, type Section, sectionOf } from "../../lib/page.ts";
import type { PageContext } from "../../lib/page-context.ts";
import { yearList } from "../../lib/year-list.ts";
import { shareDigits } from "../edition/percent.ts";
import { listedOutput, outputColumns, quotaNote, quotaYears } from "../edition/quota.ts";
import { spill } from "../edition/spill.ts";
import { eventList } from "../event-list.ts";
import { seriesLine } from "../series-line.ts";
import { statementList } from "../statement-list.ts";
import { basisName, boundWords, scopeName } from "../trade-words.ts";
import { governanceFigure } from "./governance-figure.ts";
import { separationFigure } from "./stage-figure.ts";

/** What an edition knows of one supplier country. */
export function countryPage(context: PageContext, code: string): PageModel {
  const { edition, view, lang } = context;
  const ja = lang === "ja";
  const path = `${editionPath(edition)}countries/${code}/`;
  const book = new Book(context, href(lang, `${path}numbers/`));
  const name = countryName(view, code, lang);
  const year = Number(latestPeriod(view, { element: "REE", stage: "mine" }));
  const keyFigures: KeyFigure[] = [];
  const add = (label: string, asked: Call, detail: string) => {
    if (book.tryEntry(asked))
      keyFigures.push({ label: html`${label}`, number: book.number(asked), detail: html`${detail}` });
  };
  add(
    ja ? "鉱山生産量" : "Mine output",
    call("PRODUCTION", "REE", "mine", code, year),
    ja ? `${year}年` : `${year}`,
  );
  const output = spill(book, call("SUPPLIERS", "REE", "mine", year));
  const own = output?.rows.find((row) => row.text("country") === code);
  if (own) {
    const { entry = output?.entry, row, column } = own.at("share");
    if (entry) {
      keyFigures.push({
        label: html`${ja ? "世界の鉱山生産量に占める割合" : "Share of world mine output"}`,
        number: book.cellNumber({ entry, row, column }, "share", {
          digits: shareDigits(own.number("share") ?? 0),
        }),
        detail: ja ? html`${year}年` : html`${year}`,
      });
    }
  }
  add(ja ? "埋蔵量" : "Reserves", call("GET", `reserves.${code}`), ja ? "経済的埋蔵量" : "economic reserves");

  const quotas = quotaYears(book, code);
  const listed = listedOutput(book, code).map((row) => row.year);
  const sections: Section[] = [];
  const addSection = (
    id: string,
    heading: string,
    body: readonly (Html | undefined)[],
    figures: readonly (FigureModel | undefined)[],
  ) => {
    const section = sectionOf(
      id,
      heading,
      body.flatMap((piece) => piece ?? []),
      figures.flatMap((figure) => figure ?? []),
    );
    if (section.pieces.length > 0) sections.push(section);
  };
  const said = (...names: readonly string[]) =>
    statementList(book, [[["country_code", code], ...names.map((name) => ["table_name", name] as const)]]);
  const supplied = statementList(
    book,
    [
      [code, "JPN"],
      ["JPN", code],
    ].map(([country = "", partner = ""]) => [
      ["table_name", "trade"],
      ["table_name", "trade_shares"],
      ["country_code", country],
      ["partner_code", partner],
    ]),
  );
  addSection(
    "output",
    ja ? "採掘" : "Mining",
    [said("mine_production", "quotas")],
    [
      seriesLine(book, {
        id: "output-by-year",
        asked: call(
          "DATASET",
          "mine_production",
          [
            ["country_code", code],
            ["coverage", "full"],
          ],
          [outputColumns],
        ),
        yearColumn: "year",
        valueColumn: "quantity_t",
        unit: "t REO",
        unitWord: "t",
        digits: 0,
        label: name,
        tone: countryTone(code),
        title: (first, last) =>
          ja
            ? `鉱山生産量は${first.year}年の${formatTonnes(first.value, lang)}に対し${last.year}年は${formatTonnes(last.value, lang)}${quotas.length === 0 ? "" : `（${yearList(quotas, lang)}は生産枠）`}`
            : `Output is put at ${last.shown} tonnes in ${last.year}${first.shown === last.shown ? `, as in ${first.year}` : ` and ${first.shown} in ${first.year}`}${quotas.length === 0 ? "" : `, the quota standing for it in ${yearList(quotas, lang)}`}`,
        subtitle: (first, last) =>
          ja
            ? `${name}の鉱山生産量、${first}〜${last}年（t、REO換算）`
            : `Mine output of ${name}, ${first}–${last}, tonnes of rare-earth oxide`,
        valueTitle: ja ? "鉱山生産量" : "Output",
        note: [ja ? "破線は推計値。" : "Dashed: estimated by the publisher.", quotaNote(book, code, listed)]
          .filter((words) => words !== "")
          .join(ja ? "" : " "),
      }),
    ],
  );
  addSection(
    "separation",
    ja ? "分離・精製" : "Separation",
    [said("element_output", "stage_shares")],
    [separationFigure(book, code)],
  );
  addSection(
    "to-japan",
    ja ? "日本への供給" : "As a supplier of Japan",
    [japanText(book, code), supplied],
    [],
  );
  addSection("governance", ja ? "ガバナンス" : "Governance", [], [governanceFigure(book, code)]);
  addSection(
    "events",
    ja ? "関連する出来事" : "Events",
    [
      eventList(book, [
        ["actor_codes", code],
        ["target_codes", code],
      ]),
    ],
    [],
  );
  return {
    lang,
    path,
    title: plainWords(name),
    summary: ja
      ? `${name}の希土類の採掘、分離・精製、埋蔵量、日本への供給。`
      : `Rare earths of ${name}: mining, separation, reserves and supply to Japan.`,
    lead: [
      ja
        ? html`<p>${edition}版のデータによる。見つからなかった数値は載せていない（ゼロを意味しない）。</p>`
        : html`<p>As edition ${edition} knows it. A figure that was not found is left out; that does not mean zero.</p>`,
    ],
    keyFigures,
    sections,
    book,
  };
}

/** Published shares of the country in Japan's imports, as a list. */
function japanText(book: Book, code: string): Html | undefined {
  const found = spill(book, call("DEFINITIONS", "JPN", code));
  if (!found) return undefined;
  const { lang } = book;
  const view = book.view;
  const comma = lang === "ja" ? "、" : ", ";
  return html`<ul>${found.rows.map((row) => {
    const { entry = found.entry, row: at, column } = row.at("share");
    const what = [
      formatPeriod(row.text("period"), lang),
      elementName(view, row.text("element"), lang),
      scopeName(row.text("scope"), lang),
      basisName(row.text("basis"), lang),
    ].join(comma);
    const number = book.cellNumber({ entry, row: at, column }, "share", {
      digits: printedDigits(row.number("share") ?? 0),
    });
    const [before = "", after = ""] = (boundWords[row.text("flag")]?.[lang] ?? "{share}").split("{share}");
    const mark = row.text("flag") === "e" || row.text("flag") === "d" ? ` [${row.text("flag")}]` : "";
    return html`<li>${what}${lang === "ja" ? "：" : ": "}${before}${number}${after}${mark}</li>`;
  })}</ul>`;
}

/** Digits of a percentage as printed: none of a whole one, else one. */
const printedDigits = (share: number): number =>
  Math.abs(share * 100 - Math.round(share * 100)) < 1e-9 ? 0 : 1;
