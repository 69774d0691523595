import type { Lang } from "@kidorui/core";
import { behind } from "../charts/svg.ts";
import { type LabWord, labWords } from "../i18n/lab.ts";
import { type Html, html, joinHtml } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { wordsWithRanges } from "../lib/range.ts";
import { fill, texts } from "../lib/text.ts";
import type { LabData } from "./data.ts";
import { isPercent, type LeverField } from "./lever-field.ts";
import { leverGroups, leverName } from "./lever-name.ts";

/** Groups that are open before the reader has touched anything. */
const OPEN: readonly string[] = ["cut", "stockGroup"];

const clean = (value: number): number => Number(value.toPrecision(12));

/** A lever's value as its field shows it: shares in per cent. */
export const toField = ({ unit }: Pick<LeverField, "unit">, value: number): number =>
  isPercent(unit) ? clean(value * 100) : value;

/** What a field shows, as the lever's value. */
export const fromField = ({ unit }: Pick<LeverField, "unit">, shown: number): number =>
  isPercent(unit) ? clean(shown / 100) : shown;

/** Id of the elements of a lever. */
export const leverId = (path: string): string => `lever-${path.replaceAll(".", "-")}`;

/** What a slider's position is called. */
export const valueText = (field: LeverField, value: number, lang: Lang): string =>
  `${toField(field, value)}${behind(texts(labWords, lang)(field.unit))}`;

/** The assumption's range under the slider, low to high. */
function rangeMark(field: LeverField): Html {
  const { range, least, most } = field;
  if (!range || most <= least) return html``;
  const place = (value: number) => ((value - least) / (most - least)) * 100;
  const [from, to] = [place(range.low), place(range.high)];
  return html`<svg class="lever__range" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect x="${from}" width="${Math.max(1, to - from)}" height="4"/></svg>`;
}

function helpText(field: LeverField, lang: Lang): string {
  const t = texts(labWords, lang);
  const { range, basis, reason, assumption } = field;
  const said = range
    ? fill(t("range"), {
        low: toField(field, range.low),
        high: toField(field, range.high),
        unit: behind(t(field.unit)),
      })
    : "";
  const kind = said === "" ? t(basis) : `${t(basis)}${punctuation[lang].comma}${said}`;
  // That a scenario means what it says need not be said twice.
  const own = basis === "definition" ? "" : reason;
  const because = [own, assumption?.[`reason_${lang}`] ?? ""].filter(Boolean).join(punctuation[lang].space);
  const end = punctuation[lang].end;
  return `${kind}${end}${because}`.trim();
}

function leverHtml(field: LeverField, value: number, { lang, countries }: LabData): Html {
  const t = texts(labWords, lang);
  const id = leverId(field.path);
  const [least, most, step, shown] = [field.least, field.most, field.step, value].map((number) =>
    toField(field, number),
  );
  const name = leverName(field.path, lang, countries);
  return html`<div class="lever" data-path="${field.path}"><label class="lever__name" id="${id}-name" for="${id}">${name}</label><span class="lever__entry"><input class="lever__number" id="${id}" type="number" step="any" inputmode="decimal" value="${shown ?? 0}" aria-describedby="${id}-help" autocomplete="off"/> <span class="lever__unit">${t(field.unit)}</span></span><span class="lever__track"><input class="lever__slider" type="range" min="${least ?? 0}" max="${most ?? 0}" step="${step ?? 1}" value="${shown ?? 0}" aria-labelledby="${id}-name" aria-valuetext="${valueText(field, value, lang)}" autocomplete="off"/>${rangeMark(field)}</span><p class="lever__help" id="${id}-help">${wordsWithRanges(helpText(field, lang))}</p></div>`;
}

/** The levers in groups, as fields with their basis and reason. */
export function leverForm(
  data: LabData,
  fields: readonly LeverField[],
  changed: ReadonlyMap<string, number>,
): Html {
  const t = texts(labWords, data.lang);
  const groups = leverGroups.map((group) => {
    const list = fields.filter((field) => field.group === group);
    if (list.length === 0) return html``;
    const open = OPEN.includes(group) || list.some(({ path }) => changed.has(path)) ? html` open` : html``;
    const note = group === "stockGroup" ? html`<p class="lever__note">${data.words.stockNote}</p>` : html``;
    return html`<details class="levers"${open}><summary class="levers__name">${t(group as LabWord)}</summary><fieldset class="levers__fields"><legend class="visually-hidden">${t(group as LabWord)}</legend>${note}${list.map((field) => leverHtml(field, changed.get(field.path) ?? field.own, data))}</fieldset></details>`;
  });
  return joinHtml(groups);
}
