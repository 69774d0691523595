import type { Text } from "@kidorui/core";

/** The words of the page of the add-in. Sentences use the markup of `lib/prose.ts`. */
export const excelWords = {
  title: { en: "Kidorui in Excel", ja: "ExcelでKidoruiを使う" },
  summary: {
    en: "The Excel add-in: what it does, how to install it on Windows, Mac, the web and for an organisation, a first formula, privacy, removal and what to do when something is wrong.",
    ja: "Excelアドインの機能、Windows・Mac・Web・組織でのインストール方法、最初の数式、プライバシー、削除方法、問題が起きたときの対処をまとめる。",
  },
  lead: {
    en: "How long does my stock last? How much of what I buy comes from one country? The add-in brings the functions of this report into your own workbook, with their data: concentration, exposure, days of cover, scenarios, and every figure published here. No account, no network while it computes, and nothing of the workbook is sent anywhere.",
    ja: "自社の在庫は何日もつか。購入量のうち一国に頼る割合はどれだけか。アドインを入れると、本報告書の関数とデータを自分のブックで使える。集中度、調達リスク、在庫日数、シナリオのほか、ここで公表する数値もすべて求められる。アカウントは不要で、計算中に通信せず、ブックの内容を外部に送信しない。",
  },
  picture: { en: "What it does", ja: "できること" },
  pictureLead: {
    en: "Purchases above, formulas below with what they give. The suppliers are made up; the last line reads the data of the report.",
    ja: "上に自社の購入量、下に数式とその結果を示す。供給者は架空のものであり、最後の行は本報告書のデータを参照している。",
  },
  pictureLabel: { en: "A worksheet with formulas of the add-in", ja: "アドインの数式を入れたワークシート" },
  supplier: { en: "Supplier", ja: "供給者" },
  country: { en: "Country", ja: "国" },
  quantity: { en: "kg a year", ja: "年間kg" },
  largest: { en: "Share of the largest supplier", ja: "最大の供給者の割合" },
  concentration: { en: "Concentration (HHI, 0–1)", ja: "集中度（HHI、0～1）" },
  cover: {
    en: "Days that a stock of 3,000 kg lasts without the largest supplier",
    ja: "最大の供給者を失った場合に在庫3,000 kgがもつ日数",
  },
  world: {
    en: "China's share of the world's mine output in 2024",
    ja: "世界の鉱山生産量に占める中国の割合（2024年）",
  },
  more: {
    en: "[All {n} functions](functions/), each with its arguments, errors and computed examples; or [try a formula](functions/formula/) here, without Excel.",
    ja: "[全{n}関数](functions/)の引数、エラー、使用例と計算結果を見る。Excelがなくても[数式を試す](functions/formula/)ことができる。",
  },
  install: { en: "Install", ja: "インストール" },
  hosted: {
    en: "Download the manifest, a small file that tells Excel where the add-in is. Then follow the steps for your Excel, and only those: the same add-in installed twice makes its functions clash.",
    ja: "マニフェスト（アドインの場所をExcelに伝える小さなファイル）をダウンロードし、使用するExcelの手順だけを行う。同じアドインを二重に入れると関数が衝突する。",
  },
  download: { en: "Download manifest.xml", ja: "manifest.xmlをダウンロード" },
  shown: {
    en: "If the browser shows the file instead, save the page under the name `manifest.xml`.",
    ja: "ブラウザーにファイルの内容が表示された場合は、`manifest.xml`という名前で保存する。",
  },
  notHosted: {
    en: "This copy of the site was built without the address of an add-in, so there is no manifest to download here. Whoever runs the site: `KIDORUI_ADDIN_URL=https://your.host/excel/ npm run build` writes the add-in with its manifest into `apps/excel/dist` and this page with a link to it; serve that folder under the address over https. For a trial on your own machine see [the add-in's README]({readme}).",
    ja: "このサイトはアドインのアドレスを指定せずに作成されたため、ここからマニフェストをダウンロードすることはできない。サイトの運営者が`KIDORUI_ADDIN_URL=https://your.host/excel/ npm run build`を実行すると、マニフェストを含むアドインが`apps/excel/dist`に作成され、このページにダウンロードのリンクが表示される。同フォルダーを、指定したアドレスからhttpsで配信する。手元で試す方法は[アドインのREADME]({readme})にある。",
  },
  needs: {
    en: "It needs Excel of Microsoft 365 on Windows or Mac, or Excel on the web. Excel for iPad runs no custom functions; versions bought once have not been tried.",
    ja: "Microsoft 365のExcel（WindowsまたはMac）か、Web版Excelが必要である。iPad版ではカスタム関数を使えない。買い切り版では確認していない。",
  },
  first: { en: "First formula", ja: "最初の数式" },
  templates: { en: "Templates", ja: "テンプレート" },
  templatesLead: {
    en: "Workbooks with a task, without macros. The companies in them are made up; put your own figures over the yellow cells. Results stand in them already, computed on edition {edition}, and change with the add-in when you change a cell. The sheets in Japanese stand behind those in English.",
    ja: "目的別のブックで、マクロは含まない。見本の会社は架空のものであり、黄色のセルに自社の数値を入力する。{edition}版による計算結果があらかじめ入っており、アドインのあるExcelでセルを変えると再計算される。英語のシートは日本語のシートの後ろにある。",
  },
  templatesAfter: {
    en: "Install the add-in first, then open the file; where a cell shows `#NAME?`, press “Repair REE formulas” in the pane. In Excel, a reader without the add-in sees the results that were saved; LibreOffice has no such functions and shows `#NAME?`.",
    ja: "アドインを入れてからファイルを開く。`#NAME?`となるセルがあれば、作業ウィンドウの［REE数式を修復］を押す。アドインのないExcelでは保存時の結果が表示される。LibreOfficeではこれらの関数を使えず、`#NAME?`となる。",
  },
  ownSuppliers: { en: "Your own suppliers, step by step", ja: "自社の調達先を調べる手順" },
  privacy: { en: "Privacy and licence", ja: "プライバシーと利用条件" },
  remove: { en: "Remove", ja: "削除" },
  trouble: { en: "When something is wrong", ja: "問題が起きたとき" },
  seen: { en: "You see", ja: "症状" },
  cause: { en: "Cause", ja: "原因" },
  remedy: { en: "What to do", ja: "対処" },
  untried: {
    en: "The add-in is tested with Microsoft's own runtime of custom functions and with a stand-in for Excel, not yet in Excel itself; the steps on this page follow Microsoft's documentation. If your Excel does something else, [please tell us]({issues}).",
    ja: "アドインの試験には、Microsoftが提供するカスタム関数の実行環境とExcelの代用品を用いており、Excel本体ではまだ確認していない。本ページの手順はMicrosoftの文書による。異なる動作があれば[報告してほしい]({issues})。",
  },
  inExcel: { en: "Use it in Excel", ja: "Excelで使う" },
} as const satisfies Readonly<Record<string, Text>>;
