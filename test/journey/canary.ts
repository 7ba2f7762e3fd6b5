import type { Page } from "@playwright/test";
import { expect } from "./visitor.ts";
import { wordsOf } from "./words.ts";

const ja = wordsOf("ja");

/** A name that stands nowhere but in this visitor's answers: where it turns up, answers have got. */
export const CANARY = "ひみつの手帳カナリア";

/** An answers file of somebody who uses LINE, Signal and the canary. */
function answersFile(): { name: string; mimeType: string; buffer: Buffer } {
  const verdicts = { encryption: "no", business: "unknown", openness: "yes" };
  const own = { name: CANARY, kind: "notes", ...verdicts };
  const uses = [{ service: "line" }, { service: "signal" }, { service: own }];
  const file = { format: "naisho-answers", version: 1, uses };
  return {
    name: "naisho-answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(file)),
  };
}

/** Opens that file on the first screen, in Japanese, and waits for the answers. */
export async function openAnswers(page: Page): Promise<void> {
  await page.getByLabel(ja("welcome:open")).setInputFiles(answersFile());
  await expect(page).toHaveURL(/#\/check$/u);
  await expect(page.getByText(CANARY).first()).toBeVisible();
}

/** Judges a service of that name, which is not in the list, as somebody who types it. */
export async function judgeCanary(page: Page): Promise<void> {
  await page.evaluate(() => void (location.hash = "#/uses/unlisted"));
  await page.getByRole("textbox").pressSequentially(CANARY);
  await page.keyboard.press("Enter");
  await page.getByRole("combobox").selectOption("notes");
  for (const group of await page.locator("fieldset").all())
    await group.getByRole("radio").last().check();
  await page.getByRole("button", { name: ja("unlisted:add") }).click();
  await expect(page).toHaveURL(/#\/uses$/u);
  await expect(page.getByText(CANARY).first()).toBeVisible();
}
