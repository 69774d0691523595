import type { FunctionDefinition } from "../function.ts";

export const pledgeParameter = {
  name: "id",
  kind: "claim",
  description: {
    en: 'Claim, such as jp-recycle-2027; =REE.LIST("claims") shows all.',
    ja: '主張（例：jp-recycle-2027）。一覧はLIST("claims")。',
  },
} as const;

export const unknownPledge: FunctionDefinition["errors"][number] = {
  code: "invalid-argument",
  when: {
    en: "The claim is unknown; the message names the nearest.",
    ja: "主張が不明な場合（近い候補を示す）",
  },
};
