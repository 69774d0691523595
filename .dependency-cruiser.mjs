/** Imports go one way: core ← formulas ← templates ← spreadsheet ← apps; inside core, down the ranks. */
const rank = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: "\\.test\\.ts$" },
  to: { path: to },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-stands-alone",
      severity: "error",
      from: { path: "^packages/core/src" },
      to: { path: "^(packages/(formulas|templates|spreadsheet)|apps)/" },
    },
    {
      name: "formulas-know-no-app",
      severity: "error",
      from: { path: "^packages/formulas" },
      to: { path: "^(apps|packages/(templates|spreadsheet))/" },
    },
    {
      name: "templates-know-no-app",
      severity: "error",
      from: { path: "^packages/templates" },
      to: { path: "^(apps|packages/spreadsheet)/" },
    },
    {
      name: "spreadsheet-knows-no-app",
      severity: "error",
      from: { path: "^packages/spreadsheet" },
      to: { path: "^apps/" },
    },
    {
      name: "one-door-to-the-spreadsheet-engine",
      comment: "It weighs more than everything else together: only what computes or shows a sheet loads it.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: "^packages/spreadsheet/" },
      to: { path: "@univerjs/" },
    },
    {
      name: "functions-know-no-formula-text",
      comment: "The catalogue is read by formulas, never the other way round.",
      severity: "error",
      from: { path: "^packages/formulas/src/", pathNot: "^packages/formulas/src/expression(/|\\.ts$)" },
      to: { path: "^packages/formulas/src/expression(/|\\.ts$)" },
    },
    {
      name: "one-grammar",
      comment: "The grammar library speaks through one file, in our words and places.",
      severity: "error",
      from: {
        path: "^(packages|apps)/",
        pathNot: "^packages/formulas/src/expression/parse-expression\\.ts$",
      },
      to: { path: "@borgar/fx" },
    },
    {
      name: "apps-stand-apart",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "one-reader-of-markdown",
      comment: "Texts of the report are read in one room; what it gives knows no Markdown.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: "^apps/report/src/text/" },
      to: { path: "/(micromark|mdast-util)-" },
    },
    {
      name: "texts-know-no-page",
      comment: "What reads a text is told how things are named, published and found.",
      severity: "error",
      from: { path: "^apps/report/src/text/" },
      to: { path: "^apps/report/src/(models|components|layouts|pages|charts|editions|i18n)/" },
    },
    {
      name: "data-are-handed-on",
      comment:
        "What a build is made of enters by the routes and the commands; everything else is a function of what it is given.",
      severity: "error",
      from: { path: "^apps/report/src/", pathNot: "^apps/report/src/(pages|site|cli)/" },
      to: { path: "^apps/report/src/(pages|site)/|^virtual:" },
    },
    {
      name: "models-know-no-site-generator",
      comment: "So that commands and tests ask pages for their calls in plain Node.",
      severity: "error",
      from: { path: "^apps/report/src/", pathNot: "^apps/report/src/(pages|site)/" },
      to: { path: "(^|/)(astro|vite)(/|$)|^astro:" },
    },
    rank("units-know-nothing", "^packages/core/src/(units|errors)\\.ts$", "^packages/core/src/[^/]+/"),
    rank(
      "stats-know-only-numbers",
      "^packages/core/src/stats/",
      "^packages/core/src/(metrics|scenarios|tables|dataset|indicators|importers|node|cli)/",
    ),
    rank(
      "metrics-know-only-numbers",
      "^packages/core/src/metrics/",
      "^packages/core/src/(scenarios|tables|dataset|indicators|importers|node|cli)/",
    ),
    rank(
      "scenarios-know-only-numbers",
      "^packages/core/src/scenarios/",
      "^packages/core/src/(tables|dataset|indicators|importers|node|cli)/",
    ),
    rank(
      "tables-know-no-dataset",
      "^packages/core/src/tables/",
      "^packages/core/src/(metrics|dataset|indicators|importers|node|cli)/",
    ),
    rank(
      "importers-know-only-tables",
      "^packages/core/src/importers/",
      "^packages/core/src/(metrics|stats|scenarios|dataset|indicators|node|cli)/|^packages/core/src/node\\.ts$",
    ),
    rank(
      "dataset-knows-no-metric",
      "^packages/core/src/dataset/",
      "^packages/core/src/(metrics|compare|indicators|importers|node|cli)/",
    ),
    rank(
      "comparison-knows-no-metric",
      "^packages/core/src/compare/",
      "^packages/core/src/(metrics|stats|scenarios|indicators|importers|node|cli)/",
    ),
    rank(
      "verification-knows-only-numbers",
      "^packages/core/src/verification/",
      "^packages/core/src/(dataset|indicators|importers|node|cli)/",
    ),
    {
      name: "nothing-leans-on-verification",
      severity: "error",
      from: {
        path: "^packages/core/src/",
        pathNot: "^packages/core/src/(verification/|verification\\.ts$|node/fixtures\\.ts$)",
      },
      to: { path: "^packages/core/src/(verification/|node/fixtures\\.ts$)" },
    },
    {
      name: "one-door-to-the-file-system",
      severity: "error",
      from: {
        path: "^packages/(core|formulas)/src",
        pathNot: "^packages/core/src/(node\\.ts|node/|cli/)|\\.test\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-door-to-the-engine",
      comment: "DuckDB is a native module: whoever bundles the package must never meet it.",
      severity: "error",
      from: {
        path: "^(packages|apps)/",
        pathNot:
          "^packages/core/(src/node/(engine|trade)\\.ts|bench/)|^apps/report/src/site/parquet\\.ts$|\\.test\\.ts$",
      },
      to: { path: "@duckdb/" },
    },
    {
      name: "only-commands-load-the-engine",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: "^packages/core/(src/(cli|node)/|bench/)|\\.test\\.ts$" },
      to: { path: "^packages/core/src/node/(engine|trade)\\.ts$" },
    },
    {
      name: "no-inner-barrel",
      severity: "error",
      from: { path: "^packages/([^/]+)/src" },
      to: { path: "^packages/$1/src/index\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|/dist/" },
    exclude: {
      path: "^(apps|packages)/[^/]+/(dist(-open)?|\\.astro|\\.dist-next|test-results|\\.stryker-tmp|reports)/",
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
