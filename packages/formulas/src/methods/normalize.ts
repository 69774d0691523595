import type { Method } from "../method.ts";

export const normalize: Method = {
  steps: [
    {
      id: "names",
      heading: { en: "What is recognised", ja: "認識する名称" },
      text: [
        {
          en: "A text is compared with the codes and names of [elements](data/elements/), [countries](data/countries/) and [stages](data/stages/) and with their other names in [aliases](data/aliases/), without regard to case, width and outer spaces: codes before names, names before aliases. An alias is taken where its `use` is `name`; any other is refused with the codes that may be meant.",
          ja: "文字列を、[elements](data/elements/)、[countries](data/countries/)、[stages](data/stages/)のコードと名称、および[aliases](data/aliases/)の別名に照らす。大文字と小文字、全角と半角、前後の空白は区別せず、コード、名称、別名の順に優先する。別名は`use`が`name`のものを受け付け、それ以外は該当し得るコードを示して受け付けない。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
};
