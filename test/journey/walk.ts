import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect } from "./visitor.ts";
import { wordsOf } from "./words.ts";

/** What a walk has cost the visitor so far. */
export interface Cost {
  screens: number;
  taps: number;
  /** Characters of all that stands open on the screens that were passed. */
  characters: number;
}

/** A visitor who walks the journey in their language, by what they see. */
export interface Walker {
  readonly t: (key: string) => string;
  readonly cost: Cost;
  /** Follows the link with these words and waits for the next screen's heading. */
  readonly follow: (words: string) => Promise<void>;
  /** Picks a service, or chooses an answer. */
  readonly pick: (role: "checkbox" | "radio", name: string, within?: string) => Promise<void>;
}

/** Makes a walker on a page that shows its first screen. */
export function walker(page: Page, locale: string): Walker {
  const t = wordsOf(locale);
  const cost: Cost = { screens: 1, taps: 0, characters: 0 };
  return {
    t,
    cost,
    follow: async (words) => {
      cost.characters += (await page.locator("main").innerText()).replaceAll(/\s/gu, "").length;
      cost.screens += 1;
      cost.taps += 1;
      const before = page.url();
      await page.getByRole("link", { name: words, exact: true }).filter({ visible: true }).click();
      await expect(page).not.toHaveURL(before);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    },
    pick: async (role, name, within) => {
      cost.taps += 1;
      const place = within === undefined ? page : page.getByRole("group", { name: within });
      await place.getByRole(role, { name, exact: true }).check();
    },
  };
}

/** Answers a question of the devices or of what is handed over with its safest answer. */
async function safest({ t, pick }: Walker, question: string): Promise<void> {
  const own = ownOption(t, question);
  await pick("radio", own, t(`questions:${question}.ask`));
}

function ownOption(t: Walker["t"], question: string): string {
  try {
    return t(`questions:${question}.options.yes`);
  } catch {
    return t("questions:options.common.yes");
  }
}

const NAMES: unknown = JSON.parse(readFileSync("src/catalogue/method.json", "utf8"));

/** The questions that the method knows, by where they are asked. */
export function questions(prefix: RegExp): string[] {
  const weights =
    typeof NAMES === "object" && NAMES !== null && "questions" in NAMES ? NAMES.questions : {};
  return Object.keys(weights ?? {}).filter((id) => prefix.test(id));
}

/** Goes from the welcome to the result by the shortest whole way: picks the services, says what each
 * conversation and vault is for, answers every question once. `asked`: how many are asked what for. */
export async function walkToResult(
  walking: Walker,
  services: readonly string[],
  asked: number,
): Promise<void> {
  const { t, follow, pick } = walking;
  await follow(t("welcome:start"));
  for (const service of services) await pick("checkbox", service);
  await follow(t("uses:next"));
  for (let use = 0; use < asked; use += 1) {
    await pick("radio", `${t("terms:stakes.private.title")} ${t("terms:stakes.private.example")}`);
    await follow(t("steps:next"));
  }
  for (let criterion = 0; criterion < 3; criterion += 1) await follow(t("steps:nextCriterion"));
  for (const question of questions(/^(device|peers)\./u)) await safest(walking, question);
  await follow(t("steps:next"));
  for (const question of questions(/^data\./u)) await safest(walking, question);
  await follow(t("steps:next"));
  await follow(t("check:result"));
  walking.cost.screens += 1;
}
