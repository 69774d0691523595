import type { Method } from "../method.ts";

export const normalize: Method = {
  steps: [
    {
      id: "names",
      heading: { en: "What is recognised", ja: "認識する名称" },
      text: [
        {
          en: "A text is compared with the codes and names of [elements](data/elements/), [countries](data/countries/) and [stages](data/stages/), without regard to case, width and spaces around it.",
          ja: "文字列を、[elements](data/elements/)、[countries](data/countries/)、[stages](data/stages/)のコードと名称に照らす。大文字と小文字、全角と半角、前後の空白は区別しない。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
};
