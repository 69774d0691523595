import type { Text } from "@kidorui/core";

/** Steps under a heading. Sentences use the markup of `lib/prose.ts`. */
export interface Steps {
  readonly id: string;
  readonly heading: Text;
  readonly steps: readonly Text[];
}

/** How the add-in is installed, by where Excel runs. */
export const platforms: readonly Steps[] = [
  {
    id: "web",
    heading: { en: "Excel on the web", ja: "Web版Excel" },
    steps: [
      { en: "Open a workbook at office.com.", ja: "office.comでブックを開く。" },
      {
        en: "Home → Add-ins → More settings → Upload my add-in, and choose `manifest.xml`.",
        ja: "［ホーム］→［アドイン］→［その他の設定］→［マイ アドインのアップロード］を選び、`manifest.xml`を指定する。",
      },
      {
        en: "The browser remembers it until its storage is cleared; then upload it again.",
        ja: "ブラウザーの保存データを消すまで有効である。消した場合は再度アップロードする。",
      },
    ],
  },
  {
    id: "windows",
    heading: { en: "Windows", ja: "Windows" },
    steps: [
      {
        en: "Put `manifest.xml` into a shared folder and note its network address, such as `\\\\PC\\addins`.",
        ja: "`manifest.xml`を共有フォルダーに置き、`\\\\PC\\addins`のようなネットワークアドレスを控える。",
      },
      {
        en: "File → Options → Trust Center → Trust Center Settings → Trusted Add-in Catalogs: add the address and tick “Show in menu”.",
        ja: "［ファイル］→［オプション］→［トラスト センター］→［トラスト センターの設定］→［信頼できるアドイン カタログ］でアドレスを追加し、［メニューに表示する］に印を付ける。",
      },
      {
        en: "Restart Excel; Home → Add-ins → More add-ins → Shared folder, and choose Kidorui.",
        ja: "Excelを再起動し、［ホーム］→［アドイン］→［その他のアドイン］→［共有フォルダー］でKidoruiを選ぶ。",
      },
    ],
  },
  {
    id: "mac",
    heading: { en: "Mac", ja: "Mac" },
    steps: [
      {
        en: "Copy `manifest.xml` into `~/Library/Containers/com.microsoft.Excel/Data/Documents/wef`. If there is no folder `wef`, make it.",
        ja: "`manifest.xml`を`~/Library/Containers/com.microsoft.Excel/Data/Documents/wef`にコピーする。フォルダー`wef`がなければ作成する。",
      },
      {
        en: "Restart Excel; Home → Add-ins, and choose Kidorui among the developer add-ins.",
        ja: "Excelを再起動し、［ホーム］→［アドイン］の開発者向けアドインからKidoruiを選ぶ。",
      },
    ],
  },
  {
    id: "organisation",
    heading: { en: "For an organisation", ja: "組織での展開" },
    steps: [
      {
        en: "An administrator opens Integrated apps in the Microsoft 365 admin center, chooses “Upload custom apps” and gives it `manifest.xml`.",
        ja: "管理者がMicrosoft 365管理センターの［統合アプリ］で［カスタム アプリをアップロード］を選び、`manifest.xml`を指定する。",
      },
      {
        en: "Assign it to people. It appears on their Home tab within a day; nobody who gets it this way installs it by hand as well.",
        ja: "利用者に割り当てる。1日以内に各自の［ホーム］タブに表示される。割り当てを受けた人は、手作業でのインストールを行わない。",
      },
    ],
  },
];

/** From an empty workbook to a number. */
export const firstSteps: readonly Text[] = [
  {
    en: "Open a new workbook after the add-in is installed. On the Home tab, “REE functions” opens its pane: search there for a function, a country, an element or a measure, and insert it with label, unit and formula.",
    ja: "アドインを入れた後に新しいブックを開く。［ホーム］タブの［REE関数］で作業ウィンドウが開く。関数、国、元素、指標などを検索し、名称、単位、数式をまとめて挿入できる。",
  },
  {
    en: "Or type `=REE.` in a cell: Excel lists the functions. `=REE.HHI({60;30;10})` gives `0.46`.",
    ja: "セルに`=REE.`と入力しても、関数の候補が表示される。`=REE.HHI({60;30;10})`の結果は`0.46`である。",
  },
  {
    en: "Give it cells of your own: `=REE.HHI(C2:C9)`. Empty cells count as nothing.",
    ja: "自分のセルを指定する：`=REE.HHI(C2:C9)`。空白のセルは無視する。",
  },
  {
    en: "Copy a number of the report: click it, copy its formula, paste it into a cell. The formula names its edition, so the cell keeps that number.",
    ja: "報告書の数値を使う場合は、数値を選んで数式をコピーし、セルに貼り付ける。数式には版が含まれるため、値は変わらない。",
  },
  {
    en: "Before you hand a workbook on, pin an edition in the pane. For somebody without the add-in, select the formulas and press “Turn the selection into values”.",
    ja: "ブックを渡す前に、作業ウィンドウで版を固定する。アドインのない相手に渡す場合は、数式を選択して［選択範囲を値に変換］を押す。",
  },
];

/** From one's own list of purchases to how long the stock lasts, with the template for it. */
export const supplierSteps: readonly Text[] = [
  {
    en: "Open “Own suppliers” and go to its sheet Purchases. Put your purchases over the yellow cells: part, supplier, country, element, form, kilograms a year, kilograms in stock, end of contract; for alloys and magnets also the part that is the element. Clear the yellow rows that are left.",
    ja: "「自社の調達先」のシート「購入一覧」を開き、黄色のセルに、部品、供給者、国、元素、形態、年間kg、在庫kg、契約終了日を入力する。合金と磁石は元素の含有率も入力する。残った黄色の行は空にする。",
  },
  {
    en: "Read the list on the right: it names every cell that cannot be understood and how to mend it. `OK` means that all are.",
    ja: "右側の点検結果を確かめる。解釈できないセルと直し方が並び、問題がなければ`OK`となる。",
  },
  {
    en: "Sheet Exposure: kilograms and share of each country, supplier and element, the concentration of both, and which of them is a single point of failure. China's share of Japan's imports stands beside your own.",
    ja: "シート「調達先の集計」には、国・供給者・元素ごとの質量と割合、集中度、単一障害点が示される。日本の輸入に占める中国の割合も比較のために示す。",
  },
  {
    en: "Sheet Stock: set the country, how much of its deliveries is cut for each element (30% or 100%), and the days to be bridged. You get the days the stock lasts, the date it is used up, and how many kilograms to buy.",
    ja: "シート「在庫」で、国、元素ごとの減る割合（30％、100％など）、確保したい日数を指定する。在庫日数、在庫が尽きる日、積み増す量が求められる。",
  },
  {
    en: "Save the file. It is pinned to its edition in the yellow cell “Edition”: the same numbers come out whenever it is opened.",
    ja: "ファイルを保存する。黄色のセル「名称と数値に用いる版」で版を固定しているため、いつ開いても同じ結果になる。",
  },
];

export const privacyLines: readonly Text[] = [
  {
    en: "Everything is computed inside Excel, from data that come with the add-in. What you type stays in the workbook; the add-in keeps no record and counts no users.",
    ja: "計算はすべて、アドインに含まれるデータを用いてExcel内で行う。入力した内容はブックの外に出ない。アドインは記録を残さず、利用者の計測も行わない。",
  },
  {
    en: "The files of the add-in are loaded from where it is hosted when Excel starts it. `office.js`, which Microsoft requires every add-in to load from its own host, contacts Microsoft by itself.",
    ja: "アドインのファイルは、起動時に配信元から読み込む。すべてのアドインは、Microsoftの規定により同社のホストから`office.js`を読み込み、これが独自に同社と通信する。",
  },
  {
    en: "The add-in is free software under the MIT licence; data keep the terms of their [sources](data/sources/).",
    ja: "アドインはMITライセンスの自由ソフトウェアである。データには各[出典](data/sources/)の利用条件が適用される。",
  },
];

export const removal: readonly Text[] = [
  {
    en: "Turn formulas you want to keep into values first; without the add-in they show `#NAME?` when Excel computes them again.",
    ja: "残したい数式は、先に値に変換する。アドインがないと、再計算の際に`#NAME?`となる。",
  },
  {
    en: "Web: Home → Add-ins → More settings, the menu beside Kidorui, Remove.",
    ja: "Web：［ホーム］→［アドイン］→［その他の設定］を開き、Kidoruiのメニューで［削除］を選ぶ。",
  },
  {
    en: "Windows: delete `manifest.xml` from the shared folder, or the folder from the trusted catalogs, and restart Excel.",
    ja: "Windows：共有フォルダーから`manifest.xml`を削除するか、信頼できるカタログから同フォルダーを外し、Excelを再起動する。",
  },
  {
    en: "Mac: delete `manifest.xml` from the folder `wef` and restart Excel.",
    ja: "Mac：フォルダー`wef`から`manifest.xml`を削除し、Excelを再起動する。",
  },
  {
    en: "Organisation: the administrator removes the app under Integrated apps.",
    ja: "組織：管理者が［統合アプリ］から削除する。",
  },
];

/** A row of the table of troubles. */
export interface Trouble {
  readonly seen: Text;
  readonly cause: Text;
  readonly remedy: Text;
}

export const troubles: readonly Trouble[] = [
  {
    seen: { en: "`#NAME?`", ja: "`#NAME?`" },
    cause: {
      en: "The workbook was opened before the add-in was there, or it is not installed.",
      ja: "アドインより先にブックを開いた、またはアドインが入っていない。",
    },
    remedy: {
      en: "Open the pane, “Repair REE formulas”: it mends all sheets, `_xldudf_…` too, and nothing else.",
      ja: "作業ウィンドウの［REE数式を修復］を押す。全シートのREE数式（`_xldudf_…`を含む）だけを直す。",
    },
  },
  {
    seen: { en: "`#NAME?` for a new function only", ja: "新しい関数だけが`#NAME?`" },
    cause: {
      en: "Excel keeps its list of functions for up to a day.",
      ja: "Excelが関数の一覧を最長1日間保持する。",
    },
    remedy: { en: "Wait, or clear the cache (below).", ja: "待つか、キャッシュを消去する（下記）。" },
  },
  {
    seen: { en: "`#BUSY!` that stays", ja: "`#BUSY!`が消えない" },
    cause: {
      en: "The add-in did not start; its functions wait for no network.",
      ja: "アドインが起動していない（関数が通信を待つことはない）。",
    },
    remedy: {
      en: "Close all workbooks and start Excel again.",
      ja: "すべてのブックを閉じ、Excelを再起動する。",
    },
  },
  {
    seen: { en: "`#SPILL!`", ja: "`#SPILL!`" },
    cause: { en: "Cells that a table needs are in use.", ja: "表の表示に必要なセルが使用中である。" },
    remedy: {
      en: "Select the cell; “Explain the selected cell” names the cells in the way. Clear them.",
      ja: "セルを選択して［選択セルの説明］を押し、示されたセルを空にする。",
    },
  },
  {
    seen: { en: "`#VALUE!` or `#N/A`", ja: "`#VALUE!`、`#N/A`" },
    cause: {
      en: "An argument is not understood, or the edition has no such figure. Zero, withheld and not collected are told apart.",
      ja: "引数を解釈できない、または該当する数値が版にない。ゼロ、秘匿、未収録は区別して示す。",
    },
    remedy: {
      en: "Point at the cell for the message, or “Explain the selected cell”.",
      ja: "セルにポインターを合わせて説明を読むか、［選択セルの説明］を押す。",
    },
  },
  {
    seen: { en: "`#NUM!` or `#DIV/0!`", ja: "`#NUM!`、`#DIV/0!`" },
    cause: {
      en: "Often 25 typed for 25%, or a denominator of 0. Excel shows no message for these two.",
      ja: "25％を25と入力した、分母が0であるなど。この二つについてExcelは説明を表示しない。",
    },
    remedy: { en: "“Explain the selected cell” says why.", ja: "［選択セルの説明］で理由を確かめる。" },
  },
  {
    seen: { en: "`#CALC!`", ja: "`#CALC!`" },
    cause: {
      en: "Conditional formatting cannot run such functions, and Excel on the web none with whole columns.",
      ja: "条件付き書式ではこれらの関数を使えない。Web版Excelでは列全体を指定できない。",
    },
    remedy: {
      en: "Compute in a cell and refer to it; name the rows, `A2:A500`.",
      ja: "セルで計算してから参照する。範囲は`A2:A500`のように行を指定する。",
    },
  },
  {
    seen: { en: "`#REF!` after installing twice", ja: "二重インストール後の`#REF!`" },
    cause: { en: "Two add-ins with the same functions.", ja: "同じ関数を持つアドインが二つある。" },
    remedy: { en: "Remove one.", ja: "一方を削除する。" },
  },
  {
    seen: { en: "The pane says it is not connected", ja: "作業ウィンドウに「接続されていません」と表示" },
    cause: {
      en: "Microsoft's `office.js` could not be loaded: no network at the start, or a firewall.",
      ja: "通信環境やファイアウォールのため、Microsoftの`office.js`を読み込めない。",
    },
    remedy: {
      en: "Allow `appsforoffice.microsoft.com` and the host of the add-in, then open the pane again.",
      ja: "`appsforoffice.microsoft.com`とアドインの配信元への通信を許可し、作業ウィンドウを開き直す。",
    },
  },
];

export const cacheLine: Text = {
  en: "To clear the cache: on Windows, Trust Center → Trusted Add-in Catalogs, tick “Next time Office starts, clear all previously-started web add-ins cache”, or delete `%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef`; on the Mac, empty the folder `wef` and install again; on the web, clear the site's storage in the browser.",
  ja: "キャッシュの消去方法：Windowsでは［信頼できるアドイン カタログ］で、次回起動時にキャッシュを消去する項目に印を付けるか、`%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef`を削除する。Macではフォルダー`wef`を空にして再インストールする。Webではブラウザーに保存されたサイトのデータを消去する。",
};
