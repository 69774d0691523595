import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const supplyrisk: Method = {
  symbols: [
    {
      tex: String.raw`C_{\mathrm{W}},\ C_{\mathrm{EU}}`,
      meaning: {
        en: "concentration of world supply and of what the EU buys, weighted by governance (0 best to 10) and trade",
        ja: "ガバナンス（0が最良、10が最悪）と貿易条件で加重した、世界供給およびEUの調達先の集中度",
      },
    },
    { tex: String.raw`\mathrm{IR}`, meaning: { en: "import reliance, 0–1", ja: "輸入依存度（0～1）" } },
    {
      tex: "R",
      meaning: {
        en: "part of the input that comes from old scrap, 0–1",
        ja: "投入量に占める使用済み製品由来の割合（0～1）",
      },
    },
    {
      tex: String.raw`\mathrm{SI}`,
      meaning: { en: "substitution index, 1 where nothing substitutes", ja: "代替指数（代替がなければ1）" },
    },
  ],
  steps: [
    {
      id: "factors",
      heading: { en: "Where the factors come from", ja: "要素の出所" },
      text: [
        {
          en: "From the rows of [criticality](data/criticality/) of the assessment `eu-` and the year: $C_{\\mathrm{W}}$ is the indicator `hhi-wgi-global`, $C_{\\mathrm{EU}}$ `hhi-wgi-sourcing`, IR `import-reliance` and SI `substitution-supply-risk`; a value in % is divided by 100. $R$ is `rate_pct` ÷ 100 of [recycling](data/recycling/) for EUU, the rate `input-rate` and the study of the same name.",
          ja: "[criticality](data/criticality/)の評価`eu-`（年を付す）の行による。$C_{\\mathrm{W}}$は指標`hhi-wgi-global`、$C_{\\mathrm{EU}}$は`hhi-wgi-sourcing`、IRは`import-reliance`、SIは`substitution-supply-risk`で、単位が％の値は100で割る。$R$は[recycling](data/recycling/)のEUU、`input-rate`、同名の評価の`rate_pct`を100で割ったものである。",
        },
      ],
    },
    {
      id: "interval",
      heading: { en: "Interval", ja: "区間" },
      text: [
        {
          en: "Each factor may be half its last printed step away: 0.05 for an index, 0.005 for a percentage as a part of 1, within 0–1 where it is a part. The interval is the least and the greatest risk over these.",
          ja: "各要素は最終桁の半分（指数は0.05、％の値は1に対して0.005）だけ異なり得るとし、割合は0～1に収める。その範囲での最小値と最大値を区間とする。",
        },
      ],
    },
  ],
  order: {
    en: "With parts: world_supply, sourcing, import_reliance, substitution, recycling_input_rate, supply_risk.",
    ja: "partsを指定した場合は、world_supply、sourcing、import_reliance、substitution、recycling_input_rate、supply_riskの順。",
  },
  restsOn: ["rows"],
  code: ["indicators/eu-assessment.ts", "metrics/eu-supply-risk.ts"],
  verifiedBy: ["eu_supply_risk_gs_only", "eu_wgi_scaled"],
  refusals: [
    refused("no-data", "Dy", "EUU", 2023),
    refused("no-data", "Dy", "EUU", 2019),
    refused("no-data", "Dy", "JPN", 2017),
    refused("invalid-argument", "Unobtainium", "EUU", 2017),
  ],
};
