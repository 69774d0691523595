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

/** A language of the sheet with its words. */
export async function wordsOf(lang: Lang) {
  const locale = locales[lang];
  const words = (await packs[lang]()).map((pack) => pack.default);
  return { locale, locales: { [locale]: mergeLocales(...words) } };
}
