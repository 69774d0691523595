import { type Lang, rowId, tables, titleIn } from "@kidorui/core";
import type { Evaluation } from "@kidorui/formulas";
import {
  type Column,
  FormulaError,
  type Grid,
  gridOf,
  isGrid,
  isKeyUnit,
  type Value,
} from "@kidorui/formulas/expression";
import { formulaWords } from "../i18n/formula.ts";
import { functionsWords } from "../i18n/functions.ts";
import { word } from "../i18n/ui.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { formatDate, formatNumber, unitName } from "../lib/format.ts";
import { functionPath } from "../lib/function-text.ts";
import { href } from "../lib/href.ts";
import { type Html, html } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { licenceIn, publisherIn } from "../lib/source-name.ts";
import { fill, texts } from "../lib/text.ts";
import { FORMULA_PATH, formulaHash } from "./address.ts";
import type { Answer } from "./answer.ts";
import { cellHtml, numberText, rawText, tabbed, tableOf } from "./cells.ts";

/** Rows of a table, rows read and calls that are shown; of more only the number is told. */
const SHOWN = { table: 100, rows: 100, calls: 20 } as const;
/** Of so many rows read the list is open from the start. */
const FEW = 12;

/** An answer as the page shows it. */
export interface AnswerView {
  readonly html: Html;
  /** What is read out: the value, the size of a table, or what went wrong. */
  readonly spoken: string;
}

const copyButton = (label: string, text: string): Html =>
  html`<button class="provenance__copy" type="button" data-copy="${text}">${label}</button>`;

function scalarView({ content, unit }: Value, lang: Lang): AnswerView {
  if (content instanceof FormulaError) {
    const text = content.text[lang];
    return {
      html: html`<p class="formula-answer__error"><data value="${content.name}"><code>${content.name}</code></data> ${text}</p>`,
      spoken: `${content.name} ${text}`,
    };
  }
  const cell = gridOf(content)[0]?.[0] ?? null;
  const raw = rawText(cell);
  const { open, close } = punctuation[lang];
  const shown =
    typeof cell === "number" ? numberText(cell, unit, lang) : raw === "" ? functionsWords.blank[lang] : raw;
  const digits =
    typeof cell === "number" && shown !== raw
      ? html`<span class="soft">${open}${raw}${close}</span>`
      : html``;
  return {
    html: html`<p class="formula-answer__value"><data value="${raw}">${shown}</data>${digits}</p>`,
    spoken: shown,
  };
}

/** The heading of a column: its title, by its name where another has the same, and the unit of what is measured. */
function headingHtml({ name, title, unit }: Column, columns: readonly Column[], lang: Lang): Html {
  const alike = columns.filter((column) => column.title[lang] === title[lang]).length > 1;
  const told =
    unit === undefined || isKeyUnit(unit) ? html`` : html`<br><span>${unitName(unit, lang)}</span>`;
  return html`${title[lang]}${alike ? ` ${name}` : ""}${told}`;
}

function tableView(value: Value, grid: Grid, lang: Lang): AnswerView {
  const { columns, body } = tableOf(value, grid);
  const size = fill(formulaWords.size[lang], {
    rows: formatNumber(body.length, "", lang),
    columns: body[0]?.length ?? columns.length,
  });
  const isNumeric = (place: number) => body.some((row) => typeof row[place] === "number");
  const numeric = (place: number): Html => (isNumeric(place) ? html` class="table__cell--numeric"` : html``);
  const heads = columns.map(
    (column, i) => html`<th scope="col"${numeric(i)}>${headingHtml(column, columns, lang)}</th>`,
  );
  const unitOf = (place: number) => columns[place]?.unit ?? value.unit;
  const rows = body
    .slice(0, SHOWN.table)
    .map(
      (row) =>
        html`<tr>${row.map((cell, i) => html`<td${numeric(i)}>${cellHtml(cell, unitOf(i), lang)}</td>`)}</tr>`,
    );
  const left = body.length - rows.length;
  return {
    html: html`<div class="table-scroll" tabindex="0" role="region" aria-label="${functionsWords.result[lang]}"><table class="table"><caption>${size}</caption>${heads.length === 0 ? html`` : html`<thead><tr>${heads}</tr></thead>`}<tbody>${rows}</tbody></table></div>${left > 0 ? html`<p class="figure__note">${fill(formulaWords.copyAll[lang], { n: formatNumber(left, "", lang) })}</p>` : html``}`,
    spoken: size,
  };
}

/** The interval of a call, unless both of its ends are written alike. */
function intervalText({ interval, unit }: Evaluation, lang: Lang): string | undefined {
  if (!interval) return undefined;
  const [low, high] = interval.map((end) => numberText(end, unit, lang));
  return low === high ? undefined : `${low} – ${high}`;
}

const fact = (name: string, content: Html | string | undefined): readonly Html[] =>
  content === undefined
    ? []
    : [html`<dt>${name}</dt><dd>${typeof content === "string" ? html`${content}` : content}</dd>`];

function factsView({ value, whole, calls }: Answer, lang: Lang): Html {
  const unit = value.unit === undefined || isKeyUnit(value.unit) ? undefined : unitName(value.unit, lang);
  const { definition } = whole ?? {};
  const { comma, colon, space } = punctuation[lang];
  const reading = calls.filter((call) => call.definition.tier === "data");
  const editions = [...new Set(reading.map((call) => call.edition))];
  return html`<dl class="provenance__facts">${[
    ...fact(word("unit", lang), unit),
    ...fact(word("interval", lang), whole && intervalText(whole, lang)),
    ...fact(word("edition", lang), editions.length === 0 ? undefined : editions.join(comma)),
    ...fact(
      word("definition", lang),
      definition &&
        html`<a href="${href(lang, functionPath(definition.id))}">${definition.id}</a>${colon}${definition.description[lang]}${space}${definition.returns[lang]}`,
    ),
    ...fact(word("note", lang), whole?.note?.[lang]),
  ]}</dl>`;
}

/** The calls of a formula that is more than one call, each with what it gave. */
function callsView({ calls, whole }: Answer, lang: Lang): Html {
  if (whole || calls.length === 0) return html``;
  const { colon, semicolon } = punctuation[lang];
  const items = calls.slice(0, SHOWN.calls).map((call) => {
    const { value, unit, definition, formula, note } = call;
    const shown =
      typeof value === "number"
        ? numberText(value, unit, lang)
        : Array.isArray(value)
          ? ""
          : String(value ?? "");
    const range = intervalText(call, lang);
    const told = [
      shown,
      ...(range === undefined ? [] : [`${word("interval", lang)}${colon}${range}`]),
      ...(note ? [note[lang]] : []),
    ].filter((part) => part !== "");
    return html`<li><a href="${href(lang, functionPath(definition.id))}">${definition.id}</a> <code>${formula}</code>${told.length === 0 ? "" : ` → ${told.join(semicolon)}`}</li>`;
  });
  const left = calls.length - items.length;
  return html`<details class="provenance__rows"${calls.length <= FEW ? html` open` : html``}><summary>${formulaWords.calls[lang]}${colon}${calls.length}</summary><ul>${items}${left > 0 ? html`<li>${fill(formulaWords.moreCalls[lang], { n: left })}</li>` : html``}</ul></details>`;
}

/** The rows read; that there are none is said only of what works on its arguments, not of what failed. */
function rowsView({ rows, calls }: Answer, lang: Lang): Html {
  const isPure = calls.length > 0 && calls.every(({ definition }) => definition.tier === "pure");
  if (rows.length === 0) return isPure ? html`<p class="soft">${word("noRows", lang)}</p>` : html``;
  const { colon } = punctuation[lang];
  const items = rows
    .slice(0, SHOWN.rows)
    .map(
      (ref) =>
        html`<li><a href="${dataRowHref(lang, ref)}">${tables[ref.table].title[lang]} ${rowId(ref)}</a></li>`,
    );
  const left = rows.length - items.length;
  const list = html`<ul>${items}${left > 0 ? html`<li>${fill(functionsWords.more[lang], { n: left })}</li>` : html``}</ul>`;
  return html`<details class="provenance__rows"${rows.length <= FEW ? html` open` : html``}><summary>${word("rowsRead", lang)}${colon}${formatNumber(rows.length, "", lang)}</summary>${list}</details>`;
}

function sourcesView({ sources }: Answer, lang: Lang): Html {
  if (sources.length === 0) return html``;
  const { comma, colon, stop, space } = punctuation[lang];
  const items = sources.map((source) => {
    const title = titleIn(source, lang);
    const linked = source.url === "" ? html`${title}` : html`<a href="${source.url}">${title}</a>`;
    const published =
      source.published === ""
        ? word("undated", lang)
        : fill(word("publishedOn", lang), { date: formatDate(source.published, lang) });
    return html`<li>${publisherIn(source, lang)}${comma}${linked}${comma}${published}${comma}<span class="whole">${word("grade", lang)}${space}${source.grade}</span>${stop}${space}${word("licence", lang)}${colon}${licenceIn(source.licence, lang)}</li>`;
  });
  return html`<ul class="provenance__sources">${items}</ul>`;
}

/**
 * What a formula gave: its value or table, what it means, its published form with the buttons that copy it, its
 * result and its address, and the calls, rows and sources behind it.
 * @param site Where the site stands, for the link that is copied.
 */
export function answerView(answer: Answer, formula: string, site: string, lang: Lang): AnswerView {
  const t = texts(formulaWords, lang);
  const { value, published, edition } = answer;
  const { content } = value;
  const { html: result, spoken } = isGrid(content)
    ? tableView(value, content, lang)
    : scalarView(value, lang);
  const link = `${site}${href(lang, FORMULA_PATH)}#${formulaHash({ formula, edition })}`;
  const copies = html`<p class="formula-answer__copies">${copyButton(word("copy", lang), published)} ${copyButton(t("copyResult"), tabbed(gridOf(content)))} ${copyButton(t("copyLink"), link)}</p>`;
  const facts = content instanceof FormulaError ? html`` : factsView(answer, lang);
  return {
    html: html`${result}${facts}<p class="formula-answer__published"><code>${published}</code></p>${copies}${callsView(answer, lang)}${rowsView(answer, lang)}${sourcesView(answer, lang)}`,
    spoken,
  };
}
