import type { TemplateEntry } from "virtual:kidorui-templates";
import type { Dataset, Lang } from "@kidorui/core";
import { sheetsOf, templates } from "@kidorui/templates";

/** What the pane says of each workbook template, and which of its sheets it takes in which language. */
export const templateEntries = (dataset: Dataset): readonly TemplateEntry[] =>
  templates.map((template) => {
    const names = (lang: Lang) => sheetsOf(template, dataset, dataset.latest, lang).map(({ name }) => name);
    const { id, title, summary } = template;
    return { id, title, summary, sheets: { en: names("en"), ja: names("ja") } };
  });
