import type { FunctionDefinition } from "../function.ts";

export const pledgeParameter = {
  name: "id",
  kind: "text",
  description: {
    en: 'Claim, such as jp-recycle-2027; =REE.LIST("claims") shows all.',
    ja: '主張（例：jp-recycle-2027）。一覧はLIST("claims")。',
  },
} as const;

export const unknownPledge: FunctionDefinition["errors"][number] = {
  code: "invalid-argument",
  when: {
    en: "The claim is unknown; the message lists those there are.",
    ja: "主張が不明な場合（一覧を示す）",
  },
};
