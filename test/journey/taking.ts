import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect } from "./visitor.ts";
import type { Walker } from "./walk.ts";

/** What the command line says of an answers file. */
export function assessed(answers: string): string {
  const folder = mkdtempSync(join(tmpdir(), "naisho-"));
  const file = join(folder, "answers.json");
  writeFileSync(file, answers);
  const asked = ["run", "--silent", "assess", "--", file];
  const { stdout } = spawnSync("npm", asked, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout;
}

/** Erases everything, on the screen where one can. */
export async function erase(page: Page, { t }: Walker): Promise<void> {
  await page.getByRole("button", { name: t("take:erase.do") }).click();
  await page.getByRole("button", { name: t("take:erase.go"), exact: true }).click();
  await expect(page.getByRole("link", { name: t("welcome:start") })).toBeVisible();
}
