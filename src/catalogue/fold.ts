/** What does not matter when two names are compared. */

const KATAKANA = /[\u30A1-\u30F6]/gu;
const TO_HIRAGANA = 0x60;
const IGNORED = /[\s\p{P}\p{S}\u30FB]/gu;

/** Folds what does not matter when looking for a name: width, case, katakana or hiragana, marks and spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA))
    .replaceAll(IGNORED, "");
}
