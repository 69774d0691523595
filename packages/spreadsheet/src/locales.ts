import type { Lang } from "@kidorui/core";
import { type ILanguagePack, LocaleType, mergeLocales } from "@univerjs/core";

/** The words of the sheet's own controls, and of the functions that are not ours. */
const packs: Readonly<Record<Lang, () => Promise<readonly { default: ILanguagePack }[]>>> = {
  en: () =>
    Promise.all([
      import("@univerjs/design/locale/en-US"),
      import("@univerjs/docs-ui/locale/en-US"),
      import("@univerjs/sheets/locale/en-US"),
      import("@univerjs/sheets-formula/locale/en-US"),
      import("@univerjs/sheets-formula-ui/locale/en-US"),
      import("@univerjs/sheets-numfmt-ui/locale/en-US"),
      import("@univerjs/sheets-ui/locale/en-US"),
      import("@univerjs/ui/locale/en-US"),
    ]),
  ja: () =>
    Promise.all([
      import("@univerjs/design/locale/ja-JP"),
      import("@univerjs/docs-ui/locale/ja-JP"),
      import("@univerjs/sheets/locale/ja-JP"),
      import("@univerjs/sheets-formula/locale/ja-JP"),
      import("@univerjs/sheets-formula-ui/locale/ja-JP"),
      import("@univerjs/sheets-numfmt-ui/locale/ja-JP"),
      import("@univerjs/sheets-ui/locale/ja-JP"),
      import("@univerjs/ui/locale/ja-JP"),
    ]),
};

/** What the sheet calls our languages. */
const locales: Readonly<Record<Lang, LocaleType>> = { en: LocaleType.EN_US, ja: LocaleType.JA_JP };

/** What is said while formulas are computed, and after. */
export interface ProgressWords {
  readonly computing: string;
  readonly computed: string;
}

/** A language of the sheet with its words. Those of its progress are missing in the engine (0.25.1). */
export async function wordsOf(lang: Lang, { computing, computed }: ProgressWords) {
  const locale = locales[lang];
  const words = mergeLocales(...(await packs[lang]()).map((pack) => pack.default));
  const steps = ["analyzing", "calculating", "array-analysis", "array-calculation"];
  const progress = { ...Object.fromEntries(steps.map((step) => [step, computing])), done: computed };
  const formula = "sheets-formula";
  const ofFormulas = typeof words[formula] === "object" ? words[formula] : {};
  return { locale, locales: { [locale]: { ...words, [formula]: { ...ofFormulas, progress } } } };
}
