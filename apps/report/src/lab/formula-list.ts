import type { Lang } from "@kidorui/core";
import { callText } from "@kidorui/formulas";
import { labWords } from "../i18n/lab.ts";
import { provenanceWords } from "../i18n/provenance.ts";
import { type Html, html } from "../lib/html.ts";
import { texts } from "../lib/text.ts";
import { type Asked, bandCall, fanCall, pathCall, resultCall, riskCall, tornadoCall } from "./calls.ts";
import { shownMetrics } from "./result.ts";

/** What to type in a cell to get the shown numbers, by what it gives. */
export function formulaLines(
  asked: Asked,
  lang: Lang,
): readonly { readonly label: string; readonly formula: string }[] {
  const t = texts(labWords, lang);
  const results = shownMetrics.map((metric) => ({ label: t(metric), call: resultCall(asked, metric) }));
  return [
    ...results,
    { label: t("bandOfUnmet"), call: bandCall(asked, "unmet") },
    { label: t("risk"), call: riskCall(asked) },
    { label: t("pathTable"), call: pathCall(asked) },
    { label: t("fanTable"), call: fanCall(asked) },
    { label: t("tornadoTable"), call: tornadoCall(asked) },
  ].map(({ label, call }) => ({ label, formula: `=${callText(call)}` }));
}

/** The formulas as a list, each with a button that copies it; without a script nothing could be copied. */
export function formulaList(asked: Asked, lang: Lang, live: boolean): Html {
  const items = formulaLines(asked, lang).map(
    ({ label, formula }) =>
      html`<dt>${label}</dt><dd><code>${formula}</code> <button class="provenance__copy" type="button" data-copy="${formula}" aria-label="${provenanceWords.copy[lang]}: ${label}"${live ? html`` : html` hidden`}>${provenanceWords.copy[lang]}</button></dd>`,
  );
  return html`${items}`;
}
