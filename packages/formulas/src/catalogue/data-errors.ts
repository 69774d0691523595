import type { FunctionDefinition } from "../function.ts";

type DocumentedError = FunctionDefinition["errors"][number];

export const noFigure: DocumentedError = {
  code: "no-data",
  when: {
    en: "The figure is withheld, not available or not collected in the edition; the message says which.",
    ja: "秘匿、不明、または当該版に未収録の場合（いずれであるかを示す）",
  },
};

export const unknownName: DocumentedError = {
  code: "invalid-argument",
  when: {
    en: "A name or code is unknown; the message suggests one.",
    ja: "名称またはコードが不明な場合（近い候補を示す）",
  },
};

export const noYear: DocumentedError = {
  code: "out-of-range",
  when: { en: "year is not a year of four digits.", ja: "yearが4桁の年でない場合" },
};
