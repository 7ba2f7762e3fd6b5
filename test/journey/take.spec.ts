import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import ICAL from "ical.js";
import { openAnswers, CANARY } from "./canary.ts";
import { erase } from "./taking.ts";
import { expect, test, WINDOWS } from "./visitor.ts";
import { walker } from "./walk.ts";
import { wordsOf } from "./words.ts";

const t = wordsOf("ja");

test.use({ viewport: WINDOWS.phone });

async function openTake(page: Page): Promise<void> {
  await openAnswers(page);
  await page.evaluate(() => void (location.hash = "#/take"));
  await expect(page.getByRole("heading", { level: 1, name: t("take:title") })).toBeFocused();
}

/** Unfolds one way to take the result along. */
async function unfold(page: Page, title: string): Promise<void> {
  await page
    .locator("summary")
    .filter({ hasText: t(title) })
    .click();
}

async function saved(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: t(button), exact: true }).click();
  return coming;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test("a reminder is saved for a day that a calendar reads, and names nothing", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await openTake(page);
  await unfold(page, "share:reminder.title");
  await page.getByRole("radio", { name: t("share:reminder.in6") }).check();
  const download = await saved(page, "share:reminder.save");
  expect(download.suggestedFilename()).toMatch(/^naisho-reminder-\d{4}-\d\d-\d\d\.ics$/u);
  const text = (await bytesOf(download)).toString("utf8");
  const event = ICAL.Component.fromString(text).getFirstSubcomponent("vevent");
  const day = String(event?.getFirstPropertyValue("dtstart"));
  const months = (Date.parse(day) - Date.now()) / 86_400_000 / 30.4;
  expect(Math.abs(months - 6)).toBeLessThan(0.2);
  expect(event?.getFirstPropertyValue("summary")).toBe(t("share:reminder.summary"));
  expect(String(event?.getFirstPropertyValue("url"))).toBe(page.url().replace(/#.*/u, ""));
  expect(text).not.toContain("LINE");
  expect(visitor.laterRequests).toEqual([]);
  expect(await visitor.axe()).toEqual([]);
});

test("a link is shown, made, copied and opened elsewhere, and stands in no history", async ({
  visitor,
  context,
}) => {
  const { page } = visitor;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visitor.open();
  await openTake(page);
  await unfold(page, "share:link.title");
  const preview = page.getByRole("region", { name: t("share:link.preview") });
  await expect(preview).toContainText(t("share:facts.servicesNone"));
  await expect(page.getByLabel(t("share:link.field"), { exact: true })).toHaveCount(0);
  await page.getByRole("checkbox", { name: t("share:link.names") }).check();
  await expect(preview).toContainText("LINE");
  await page.getByRole("button", { name: t("share:link.make") }).click();
  await page.getByRole("button", { name: t("share:link.copy") }).click();
  await expect(page.getByText(t("share:link.copied"))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("#/shared/");
  expect(Buffer.from(link.split("/").at(-1) ?? "", "base64url").toString()).not.toContain(CANARY);
  expect(page.url()).not.toContain("shared");
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain("shared");
  expect(visitor.laterRequests).toEqual([]);
  expect(await visitor.axe()).toEqual([]);

  const elsewhere = await context.newPage();
  await elsewhere.goto(link);
  await expect(
    elsewhere.getByRole("heading", { level: 1, name: t("share:shared.title") }),
  ).toBeVisible();
  await expect(elsewhere.getByRole("main")).toContainText("LINE、Signal");
  await expect(elsewhere.getByRole("main")).toContainText(t("share:shared.care"));
  expect(await elsewhere.evaluate(() => JSON.stringify(history.state))).not.toContain("answers");
  await elsewhere.goto(`${link.slice(0, -2)}?x`);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(t("share:shared.broken"));
  await elsewhere.getByRole("link", { name: t("share:shared.own") }).click();
  await expect(elsewhere.getByRole("link", { name: t("welcome:start") })).toBeVisible();
});

test("opening a link leaves the visitor's own answers as they are, and erasing leaves no link behind", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await openTake(page);
  await page.evaluate(() => void (location.hash = "#/shared/nothing"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("share:shared.broken"));
  await page.getByRole("link", { name: t("share:shared.back") }).click();
  await expect(page).toHaveURL(/#\/result$/u);
  await expect(page.getByRole("main")).toContainText("LINE");
  await page.evaluate(() => void (location.hash = "#/take"));
  await erase(page, walker(page, "ja"));
  const entries = await page.evaluate(() => window.navigation?.entries().map(({ url }) => url));
  expect(entries?.length).toBeGreaterThan(0);
  expect(entries?.join()).not.toContain("shared");
});

/** What a browser makes of a saved picture, which it opens without our page and its policy. */
function measured(page: Page, type: string, bytes: Buffer) {
  const address = `data:${type};base64,${bytes.toString("base64")}`;
  return page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const paper = canvas.getContext("2d");
    paper?.drawImage(image, 0, 0);
    const { data } = paper?.getImageData(0, 0, width, height) ?? { data: [] };
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 400) colours.add(data.slice(at, at + 3).join());
    return { width, height, colours: colours.size, corner: Array.from(data.slice(0, 3)) };
  }, address);
}

for (const [shape, width, height] of [
  ["wide", 1200, 630],
  ["tall", 1080, 1920],
] as const) {
  test(`a ${shape} picture is shown and saved as PNG and as SVG that render`, async ({
    visitor,
    context,
  }) => {
    const { page } = visitor;
    await visitor.open();
    await openTake(page);
    await unfold(page, "share:picture.title");
    await page.getByRole("radio", { name: t(`share:picture.${shape}`) }).check();
    const preview = page.getByRole("region", { name: t("share:picture.preview") });
    await expect(preview.getByRole("img")).toBeVisible();
    const png = await saved(page, "share:picture.png");
    const svg = await saved(page, "share:picture.svg");
    expect(png.suggestedFilename()).toMatch(/^naisho-[\d-]+\.png$/u);
    expect((await bytesOf(svg)).toString()).not.toMatch(/LINE|Signal/u);
    expect((await bytesOf(svg)).toString()).not.toContain(CANARY);
    expect(visitor.laterRequests).toEqual([]);
    expect(await visitor.axe()).toEqual([]);

    const desk = await context.newPage();
    for (const [type, file] of [
      ["image/png", png],
      ["image/svg+xml", svg],
    ] as const) {
      const picture = await measured(desk, type, await bytesOf(file));
      expect(picture, type).toMatchObject({ width, height, corner: [247, 244, 234] });
      expect(picture.colours, type).toBeGreaterThan(5);
    }
  });
}

test("an earlier result is held beside the answers of now, and changes nothing", async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.open();
  await openTake(page);
  const buffer = await bytesOf(await saved(page, "take:result.save"));
  await page.evaluate(() => void (location.hash = "#/uses"));
  await page.getByRole("checkbox", { name: "YouTube", exact: true }).check();
  await page.evaluate(() => void (location.hash = "#/take"));
  await unfold(page, "since:title");
  await page
    .getByLabel(t("since:choose"))
    .setInputFiles({ name: "naisho-result.json", mimeType: "application/json", buffer });
  const told = page.locator("details[open]").getByRole("status");
  await expect(told.getByRole("heading", { name: t("since:added") })).toBeVisible();
  await expect(told).toContainText("YouTube");
  expect(await visitor.axe()).toEqual([]);
  await page.evaluate(() => void (location.hash = "#/uses"));
  await expect(page.getByRole("checkbox", { name: "YouTube", exact: true })).toBeChecked();
  expect(visitor.laterRequests).toEqual([]);
});
