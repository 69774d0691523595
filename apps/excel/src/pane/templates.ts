import templates, { type TemplateEntry } from "virtual:kidorui-templates";
import type { Lang } from "@kidorui/core";
import { answers } from "../words/answers.ts";
import { fill } from "../words/fill.ts";
import { word } from "../words/pane.ts";
import { insertSheets } from "../workbook/insert-sheets.ts";
import { SHEETS_OF_FILE, supports } from "../workbook/supports.ts";
import { type Answer, sentence } from "./answer.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";

/** Puts the sheets of a template into the workbook, in one language. */
async function insert({ id, title, sheets }: TemplateEntry, lang: Lang): Promise<Answer> {
  if (!supports(SHEETS_OF_FILE)) return sentence(answers.noSheets, false);
  const response = await fetch(`template-${id}.xlsx`);
  if (!response.ok) throw new Error(`template-${id}.xlsx: ${response.status}`);
  await insertSheets(new Uint8Array(await response.arrayBuffer()), sheets[lang]);
  return sentence(fill(answers.sheetsInserted, { title: title[lang], sheets: sheets[lang].join(", ") }));
}

/**
 * The workbook templates, each to insert or to download.
 * @param site Address of the site, which has the files.
 */
export const templateItems = (
  site: string,
  perform: (work: () => Promise<Answer>) => void,
  connected: boolean,
  lang: Lang,
): readonly HTMLLIElement[] =>
  templates.map((template) => {
    const link = element("a", "", word("download", lang));
    link.href = `${site}${lang}/excel/${template.id}.xlsx`;
    link.target = "_blank";
    link.rel = "noopener";
    const body = element(
      "div",
      "function__body",
      element("p", "", template.summary[lang]),
      element(
        "div",
        "tools__row",
        button(word("insertSheets", lang), () => perform(() => insert(template, lang)), !connected),
        link,
      ),
    );
    const item = element("summary", "function__summary", template.title[lang]);
    return element("li", "function", element("details", "", item, body));
  });
