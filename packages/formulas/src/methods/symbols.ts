import type { MethodSymbol } from "../method.ts";

export const share: MethodSymbol = {
  tex: "s_i",
  meaning: { en: "share of supplier i, 0–1", ja: "供給者iのシェア（0～1）" },
};

export const quantity: MethodSymbol = {
  tex: "q_i",
  meaning: { en: "quantity of supplier i, all in one unit", ja: "供給者iの数量（単位は統一する）" },
};

export const index: MethodSymbol = {
  tex: "H",
  meaning: {
    en: "index: 1/n with n equal suppliers, 1 with a single one",
    ja: "指数（同規模のn者なら1/n、独占なら1）",
  },
};

export const scale: MethodSymbol = {
  tex: "k",
  meaning: { en: "scale: 1, or 10,000 for points", ja: "倍率（1、またはポイント表示の10,000）" },
};

export const rankedShare: MethodSymbol = {
  tex: "s_{(i)}",
  meaning: { en: "share of the i-th largest supplier", ja: "i番目に大きい供給者のシェア" },
};

export const demandInUnit: MethodSymbol = {
  tex: "D",
  meaning: { en: "demand in the same unit", ja: "需要（同じ単位）" },
};

export const countryShare: MethodSymbol = {
  tex: "s_c",
  meaning: { en: "share of country c in world supply, 0–1", ja: "世界供給に占める国cのシェア（0～1）" },
};

export const supplierCount: MethodSymbol = {
  tex: "n",
  meaning: { en: "number of suppliers that supply anything", ja: "供給のある供給者の数" },
};

export const production: MethodSymbol = {
  tex: "P",
  meaning: { en: "production, old scrap included", ja: "国内生産（使用済みスクラップを含む）" },
};

export const imports: MethodSymbol = { tex: "I", meaning: { en: "imports", ja: "輸入" } };

export const exports: MethodSymbol = { tex: "E", meaning: { en: "exports", ja: "輸出" } };

export const stocksDrawn: MethodSymbol = {
  tex: String.raw`\Delta S`,
  meaning: {
    en: "stocks drawn in the period; negative when they grew",
    ja: "期間中の在庫の取り崩し（積み増しは負）",
  },
};

export const stock: MethodSymbol = { tex: "S", meaning: { en: "stock", ja: "在庫量" } };

export const usePerDay: MethodSymbol = { tex: "u", meaning: { en: "use per day", ja: "1日当たりの使用量" } };

export const inflowPerDay: MethodSymbol = {
  tex: "a",
  meaning: { en: "inflow per day", ja: "1日当たりの入荷量" },
};
