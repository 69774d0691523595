declare module "virtual:kidorui-tables" {
  import type { TableTexts } from "../build/tables.ts";

  /** The tables that functions.js carries. */
  const texts: TableTexts;
  export default texts;
}

declare module "virtual:kidorui-later-tables" {
  import type { TableTexts } from "../build/tables.ts";

  /** The tables that come after it. */
  const texts: TableTexts;
  export default texts;
}

declare module "virtual:kidorui-texts" {
  import type { FunctionTexts } from "../build/without-texts.ts";

  /** What the pane says of each function: functions.js goes without. */
  const texts: Readonly<Record<string, FunctionTexts>>;
  export default texts;
}

declare module "virtual:kidorui-templates" {
  import type { Lang, Text } from "@kidorui/core";

  /** A workbook template beside the add-in's files. */
  export interface TemplateEntry {
    readonly id: string;
    readonly title: Text;
    readonly summary: Text;
    /** Names of its sheets in each language. */
    readonly sheets: Readonly<Record<Lang, readonly string[]>>;
  }
  const templates: readonly TemplateEntry[];
  export default templates;
}
