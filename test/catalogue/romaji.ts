/** Kana in Latin letters, in two systems and with every usual way to write what is long; on its own, without the
 * search's folding, so that the one can be held against the other. */

/** Kana, Hepburn, Kunrei-shiki; for sounds that Kunrei-shiki has no letters for, what is typed. */
const TABLE = `
  きゃ kya kya きゅ kyu kyu きょ kyo kyo しゃ sha sya しゅ shu syu しょ sho syo しぇ she sye
  ちゃ cha tya ちゅ chu tyu ちょ cho tyo ちぇ che tye にゃ nya nya にゅ nyu nyu にょ nyo nyo
  ひゃ hya hya ひゅ hyu hyu ひょ hyo hyo みゃ mya mya みゅ myu myu みょ myo myo
  りゃ rya rya りゅ ryu ryu りょ ryo ryo ぎゃ gya gya ぎゅ gyu gyu ぎょ gyo gyo
  じゃ ja zya じゅ ju zyu じょ jo zyo じぇ je zye びゃ bya bya びゅ byu byu びょ byo byo
  ぴゃ pya pya ぴゅ pyu pyu ぴょ pyo pyo ふぁ fa fa ふぃ fi fi ふぇ fe fe ふぉ fo fo
  てぃ ti ti でぃ di di とぅ tu tu どぅ du du でゅ dyu dyu うぃ wi wi うぇ we we うぉ wo wo
  ゔぁ va va ゔぃ vi vi ゔぇ ve ve ゔぉ vo vo つぁ tsa tsa
  あ a a い i i う u u え e e お o o か ka ka き ki ki く ku ku け ke ke こ ko ko
  が ga ga ぎ gi gi ぐ gu gu げ ge ge ご go go さ sa sa し shi si す su su せ se se そ so so
  ざ za za じ ji zi ず zu zu ぜ ze ze ぞ zo zo た ta ta ち chi ti つ tsu tu て te te と to to
  だ da da ぢ ji zi づ zu zu で de de ど do do な na na に ni ni ぬ nu nu ね ne ne の no no
  は ha ha ひ hi hi ふ fu hu へ he he ほ ho ho ば ba ba び bi bi ぶ bu bu べ be be ぼ bo bo
  ぱ pa pa ぴ pi pi ぷ pu pu ぺ pe pe ぽ po po ま ma ma み mi mi む mu mu め me me も mo mo
  や ya ya ゆ yu yu よ yo yo ら ra ra り ri ri る ru ru れ re re ろ ro ro わ wa wa を o o
  ゔ vu vu ぁ a a ぃ i i ぅ u u ぇ e e ぉ o o`;

const CELLS = TABLE.trim().split(/\s+/u);
const SYSTEMS = { hepburn: column(1), kunrei: column(2) };
/** How a long vowel is written: twice, with a dash, with a mark above, or not at all. */
const LONG = { twice: "$1$1", dash: "$1-", mark: "$1\u0304", none: "$1" };

export const MANNERS = (["hepburn", "kunrei"] as const).flatMap((system) =>
  (["twice", "dash", "mark", "none"] as const).map((long) => ({ system, long })),
);

function column(nth: number): Map<string, string> {
  const rows = CELLS.flatMap((kana, at): [string, string][] =>
    at % 3 === 0 ? [[kana, CELLS[at + nth] ?? ""]] : [],
  );
  return new Map(rows);
}

/** Takes a reading in hiragana and gives it in Latin letters, in one system and way to write what is long. */
export function romanise(kana: string, { system, long }: (typeof MANNERS)[number]): string {
  const letters = kana.replaceAll(
    /[ぁ-ゔ][ぁぃぅぇぉゃゅょ]|[ぁ-ゔ]/gu,
    (part) =>
      SYSTEMS[system].get(part) ??
      Array.from(part, (one) => SYSTEMS[system].get(one) ?? one).join(""),
  );
  return letters
    .replaceAll(/っ(?=c)/gu, system === "hepburn" ? "t" : "c")
    .replaceAll(/っ([a-z])/gu, "$1$1")
    .replaceAll(/ん(?=[bmp])/gu, system === "hepburn" ? "m" : "n")
    .replaceAll(/ん(?=[aiueoy])/gu, "n'")
    .replaceAll("ん", "n")
    .replaceAll(/([aiueo])ー/gu, LONG[long]);
}
