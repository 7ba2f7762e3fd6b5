import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, type Page, type TestInfo } from "@playwright/test";

interface Start {
  /** More switches for Chromium. */
  readonly args?: readonly string[];
  /** Switches of Playwright's to leave out. */
  readonly without?: readonly string[];
}

/** A Chromium with a folder of its own, which can be closed and started again, as a visitor's is. */
export interface Profile {
  readonly folder: string;
  readonly start: (start?: Start) => Promise<BrowserContext>;
  /** Files of the folder, by path, that hold these words in UTF-8 or UTF-16. */
  readonly filesWith: (words: string) => readonly string[];
  readonly end: () => void;
}

/** Makes an empty profile for a test in Chromium. */
export function makeProfile({ project }: TestInfo): Profile {
  const folder = mkdtempSync(join(tmpdir(), "naisho-profile-"));
  const { args: quiet = [], ...launch } = project.use.launchOptions ?? {};
  return {
    folder,
    start: ({ args = [], without = [] } = {}) =>
      chromium.launchPersistentContext(folder, {
        ...launch,
        args: [...quiet, ...args],
        ignoreDefaultArgs: [...without],
        locale: "ja-JP",
        reducedMotion: "reduce",
      }),
    filesWith: (words) => filesWith(folder, words),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function filesWith(folder: string, words: string): string[] {
  const wanted = [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le")];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return wanted.some((one) => bytes.includes(one));
    })
    .map((path) => path.slice(folder.length + 1))
    .toSorted();
}

/** Goes one entry back and waits until it is the current one, not for a load: a page kept whole does not load. */
export async function stepBack(page: Page): Promise<void> {
  const steer = await page.context().newCDPSession(page);
  const here = await steer.send("Page.getNavigationHistory");
  const entryId = here.entries[here.currentIndex - 1]?.id ?? 0;
  await steer.send("Page.navigateToHistoryEntry", { entryId });
  const index = async () => (await steer.send("Page.getNavigationHistory")).currentIndex;
  await expect.poll(index).toBe(here.currentIndex - 1);
  await steer.detach();
}
