declare module "virtual:kidorui-data" {
  /** The bundle of all tables as JSON text, read when the first function needs it. */
  const json: string;
  export default json;
}

declare module "virtual:kidorui-texts" {
  import type { FunctionTexts } from "../build/without-texts.ts";

  /** What the pane says of each function: functions.js goes without. */
  const texts: Readonly<Record<string, FunctionTexts>>;
  export default texts;
}
