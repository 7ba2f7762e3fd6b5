import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import { expect, test, type Visitor } from "./visitor.ts";
import { wordsOf } from "./words.ts";

/** A usual visitor: five services, nearly everything answered. */
const USUAL = {
  format: "naisho-answers",
  version: 1,
  uses: [
    { service: "line", stakes: "private" },
    { service: "gmail", stakes: "private" },
    { service: "yahoo-search-japan" },
    { service: "x" },
    { service: "youtube" },
  ],
  settings: { "google-ads-personalisation-off": "no" },
  devices: ["ios"],
  answers: {
    "device.supported": "yes",
    "device.os": "yes",
    "device.apps": "partly",
    "device.protection": "yes",
    "device.lock": "yes",
    "device.encryption": "yes",
    "peers.updates": "unknown",
    "peers.lock": "unknown",
    "data.name": "yes",
    "data.phone": "partly",
    "data.address": "yes",
    "data.payment": "partly",
    "data.accounts": "no",
    "data.passwords": "no",
  },
};

const MANY = ["line", "gmail", "yahoo-search-japan", "x", "youtube", "instagram", "instagram-dm"]
  .concat(["zoom", "slack", "notion", "google-drive", "google-photos", "google-maps", "deepl"])
  .concat(["chatgpt", "amazon-japan", "paypay", "chrome", "timetree", "phone-call"])
  .map((service) => ({ service }));

/** What a sheet of paper says, and where: in points from the top left, 595 × 842 to the page. */
interface Paper {
  readonly pages: readonly string[];
  readonly words: readonly { readonly page: number; readonly box: readonly number[] }[];
  readonly text: string;
}

function read(command: string, ...args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error !== undefined || status !== 0) throw new Error(`${command}: ${error ?? status}`);
  return stdout;
}

function paperOf(file: string): Paper {
  const text = read("pdftotext", "-layout", file, "-");
  const [, ...sheets] = read("pdftotext", "-bbox", file, "-").split("<page ");
  const numbers = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/gu;
  const words = sheets.flatMap((sheet, page) =>
    [...sheet.matchAll(numbers)].map(([, ...box]) => ({ page, box: box.map(Number) })),
  );
  return { text, pages: text.split("\f").slice(0, -1), words };
}

/** Opens answers in the app and prints the result; the file stays beside the test's other results, to be looked at. */
async function printed(
  visitor: Visitor,
  { answers, locale, name }: { answers: object; locale: string; name: string },
  info: TestInfo,
): Promise<Paper> {
  const { page } = visitor;
  await visitor.open(`#/?lang=${locale}`);
  await page.getByLabel(wordsOf(locale)("welcome:open")).setInputFiles({
    name: "naisho-answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(answers)),
  });
  await expect(page).toHaveURL(/#\/check/u);
  await page.goto(page.url().replace(/#.*/u, `#/result?lang=${locale}`));
  await unfolded(page, locale);
  const file = info.outputPath(`${name}-${locale}.pdf`);
  writeFileSync(file, await page.pdf({ format: "A4", printBackground: false }));
  return paperOf(file);
}

/** What is folded is made after the page has been painted. */
async function unfolded(page: Page, locale: string): Promise<void> {
  const whole = page.getByText(wordsOf(locale)("result:plan.shortest"), { exact: true });
  await expect(whole.first()).toBeAttached();
}

/** No word, with the room that its font asks above and below, reaches into the outer 8 mm (2 mm at the foot, where
 * the number of the page stands). */
function nothingCut({ words }: Paper): void {
  const margin = 24;
  const outside = words.filter(
    ({ box: [left = 0, top = 0, right = 0, bottom = 0] }) =>
      left < margin || top < margin || right > 595 - margin || bottom > 836,
  );
  expect(outside).toEqual([]);
}

const squeezed = (text: string): string => text.replaceAll(/\s/gu, "");

for (const locale of ["ja", "en"]) {
  const t = wordsOf(locale);

  test(`a usual visitor's result is two pages of A4, complete and without what is pressed, ${locale}`, async ({
    visitor,
  }, info) => {
    const paper = await printed(visitor, { answers: USUAL, locale, name: "usual" }, info);
    expect(paper.pages).toHaveLength(2);
    const [first = "", second = ""] = paper.pages.map(squeezed);
    const headings = ["result:hear.title", "result:first.title", "result:fold.criteria"];
    for (const key of [...headings, "terms:level.postcard.name", "result:score.unit"]) {
      expect(first, key).toContain(squeezed(t(key)));
    }
    for (const key of ["result:fold.uses", "result:fold.plan", "result:plan.shortest"]) {
      expect(second, key).toContain(squeezed(t(key)));
    }
    for (const name of ["Gmail", "LINE", "YouTube", "https://"]) expect(second).toContain(name);
    const pressed = ["shell:leave", "result:take.print", "result:take.save", "result:back"];
    for (const key of [...pressed, "result:fold.whatIf", "result:action.steps"]) {
      expect(squeezed(paper.text), key).not.toContain(squeezed(t(key)));
    }
    // A glyph that no font has comes out as nothing, a box or a sign of replacement.
    expect(paper.text).not.toMatch(/[\uFFFD\u25AF\uE000-\uF8FF]/u);
    nothingCut(paper);
  });

  test(`with twenty services the pages grow and stay clean, ${locale}`, async ({
    visitor,
  }, info) => {
    const answers = { ...USUAL, uses: MANY };
    const paper = await printed(visitor, { answers, locale, name: "many" }, info);
    expect(paper.pages.length).toBeGreaterThan(2);
    expect(paper.pages.length).toBeLessThanOrEqual(7);
    nothingCut(paper);
    for (const page of paper.pages)
      expect(lastLine(page), "a heading at the foot").not.toMatch(heads(t));
  });
}

/** The last line above the number of the page. */
function lastLine(page: string): string {
  return (
    page
      .trim()
      .split("\n")
      .slice(0, -1)
      .findLast((line) => line.trim() !== "")
      ?.trim() ?? ""
  );
}

function heads(t: (key: string) => string): RegExp {
  const keys = ["fold.criteria", "fold.uses", "fold.plan", "first.title", "plan.shortest"];
  return new RegExp(`^(${keys.map((key) => t(`result:${key}`)).join("|")})`, "u");
}

test("a visitor who has met the night sees ink on white paper", async ({ visitor }, info) => {
  await visitor.page.emulateMedia({ colorScheme: "dark" });
  const paper = await printed(visitor, { answers: USUAL, locale: "ja", name: "night" }, info);
  expect(paper.pages).toHaveLength(2);
  await visitor.page.emulateMedia({ colorScheme: "dark", media: "print" });
  const sheet = await visitor.page.evaluate(() => {
    const { color } = getComputedStyle(document.body);
    return [color, getComputedStyle(document.documentElement).getPropertyValue("--paper")];
  });
  expect(sheet).toEqual(["rgb(35, 38, 45)", "#fff"]);
});
