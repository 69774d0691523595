import { foldName } from "@kidorui/core";

/*
 * The chemical elements that are no rare earths, by their names of IUPAC and of the Chemical Society of Japan.
 * Some differ from a rare earth by one letter or two: thorium and thulium, セシウム and セリウム.
 */
const NAMES = `
hydrogen 水素 helium ヘリウム lithium リチウム beryllium ベリリウム boron ホウ素 carbon 炭素 nitrogen 窒素 oxygen 酸素
fluorine フッ素 neon ネオン sodium ナトリウム magnesium マグネシウム aluminium アルミニウム aluminum アルミ silicon ケイ素
phosphorus リン sulfur 硫黄 sulphur シリコン chlorine 塩素 argon アルゴン potassium カリウム calcium カルシウム
titanium チタン vanadium バナジウム chromium クロム manganese マンガン iron 鉄 cobalt コバルト nickel ニッケル
copper 銅 zinc 亜鉛 gallium ガリウム germanium ゲルマニウム arsenic ヒ素 selenium セレン bromine 臭素
krypton クリプトン rubidium ルビジウム strontium ストロンチウム zirconium ジルコニウム niobium ニオブ
molybdenum モリブデン technetium テクネチウム ruthenium ルテニウム rhodium ロジウム palladium パラジウム silver 銀
cadmium カドミウム indium インジウム tin スズ antimony アンチモン tellurium テルル iodine ヨウ素 xenon キセノン
caesium セシウム cesium barium バリウム hafnium ハフニウム tantalum タンタル tungsten タングステン rhenium レニウム
osmium オスミウム iridium イリジウム platinum 白金 プラチナ gold 金 mercury 水銀 thallium タリウム lead 鉛
bismuth ビスマス polonium ポロニウム astatine アスタチン radon ラドン francium フランシウム radium ラジウム
actinium アクチニウム thorium トリウム protactinium プロトアクチニウム uranium ウラン neptunium ネプツニウム
plutonium プルトニウム americium アメリシウム curium キュリウム berkelium バークリウム californium カリホルニウム
einsteinium アインスタイニウム fermium フェルミウム mendelevium メンデレビウム nobelium ノーベリウム
lawrencium ローレンシウム`;

const folded: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/).map(foldName));

/** Whether a text is the name of a chemical element that is no rare earth. */
export const isOtherElement = (text: string): boolean => folded.has(foldName(text));
