import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { test as base, expect, type Frame, type FrameLocator, type Page } from "@playwright/test";
import { wordsOf } from "./words.ts";

export { expect };

export const ja = wordsOf("ja");

/** A blog of somebody else's, on another origin than the check. */
export interface Blog {
  /** Its address, with the slash at the end. */
  readonly address: string;
  /** Where the check is, with the slash at the end. */
  readonly site: string;
  /** Puts an article there (`body`: its HTML; `head`: more of its head; `policy`: its Content-Security-Policy) and
   * opens it. */
  readonly post: (body: string, more?: Post) => Promise<FrameLocator>;
  /** Goes to the article's place without opening it. */
  readonly write: (body: string, more?: Post) => string;
  /** All that went wrong in the article and its frames, in words. */
  readonly faults: string[];
}

interface Post {
  readonly head?: string;
  readonly html?: string;
  readonly policy?: string;
  readonly path?: string;
}

const LONG = `<p>${"A long article about talking in private. ".repeat(40)}</p>`;

/** An article of three screens with the embed in its middle. */
export function article(embed: string): string {
  return `<h1>An article</h1>${LONG}${embed}${LONG}${LONG}<p><a href="/next">Next</a></p>`;
}

/** The iframe of snippet A. */
export function plain(site: string, query = "?topic=messaging", attributes = ""): string {
  return `<iframe class="naisho" src="${site}embed/${query}" title="self-check" ${attributes}
    style="display:block;width:100%;min-height:640px;border:0;color-scheme:light;frame-sizing:content-height"></iframe>`;
}

/** The script and element of snippet C. */
export function element(site: string, attributes = 'topic="messaging"'): string {
  return `<script async src="${site}host.js"></script>
    <naisho-check ${attributes}><a href="${site}">self-check</a></naisho-check>`;
}

function served(pages: ReadonlyMap<string, { html: string; policy: string | undefined }>): Server {
  return createServer(({ url = "/" }, response) => {
    const page = pages.get(url);
    if (!page) return void response.writeHead(url === "/favicon.ico" ? 204 : 404).end();
    if (page.policy !== undefined) response.setHeader("Content-Security-Policy", page.policy);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page.html);
  });
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return faults;
}

/** Features that Chromium does not know on every platform, yet the policy names. */
const UNKNOWN_HERE = /Unrecognized feature: '(bluetooth|web-share)'/;

/** Playwright's test with a blog: fails on any error or warning in the article and in the embed, but for `forgiven`. */
export const test = base.extend<{ readonly blog: Blog; readonly forgiven: RegExp }>({
  forgiven: [/$^/, { option: true }],
  blog: async ({ page, forgiven }, give) => {
    const pages = new Map<string, { html: string; policy: string | undefined }>();
    const server = served(pages);
    const address = `http://localhost:${await listening(server)}/`;
    const faults = watch(page);
    const write = (body: string, { head = "", html = "", policy, path = "/" }: Post = {}) => {
      const page_ = `<!doctype html><html lang="ja" ${html}><head><meta charset="utf-8"><title>Blog</title>
        <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
        <body>${body}</body></html>`;
      pages.set(path, { html: page_, policy });
      return `${address}${path.slice(1)}`;
    };
    const post = async (body: string, more?: Post) => {
      await page.goto(write(body, more));
      return page.frameLocator("iframe").first();
    };
    write("<h1>Next</h1>", { path: "/next" });
    write("<h1>Before</h1>", { path: "/before" });
    const site = process.env["NAISHO_ADDRESS"] ?? "";
    await give({ address, site, post, write, faults });
    server.close();
    server.closeAllConnections();
    const left = faults.filter((one) => !UNKNOWN_HERE.test(one) && !forgiven.test(one));
    expect(left, "errors and violations, in the article or the embed").toEqual([]);
  },
});

/** Waits until the embed's script has taken over. */
export async function started(frame: FrameLocator): Promise<void> {
  await expect(frame.locator(".address")).toBeVisible();
}

/** Follows a link of the embed with these words. */
export async function follow(frame: FrameLocator, words: string): Promise<void> {
  const before = await frame.locator("main h1").innerText();
  await frame.getByRole("link", { name: words, exact: true }).filter({ visible: true }).click();
  await expect(frame.locator("main h1")).not.toHaveText(before);
}

/** Goes from the embed's first question to the result, with one service and no more answers. */
export async function walk(frame: FrameLocator): Promise<void> {
  await started(frame);
  await frame.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await follow(frame, ja("embed:next"));
  const stakes = `${ja("terms:stakes.private.title")} ${ja("terms:stakes.private.example")}`;
  await frame.getByRole("radio", { name: stakes }).check();
  await follow(frame, ja("steps:next"));
  for (let criterion = 0; criterion < 3; criterion += 1) {
    await follow(frame, ja("steps:nextCriterion"));
  }
  await follow(frame, ja("steps:next"));
  await follow(frame, ja("steps:next"));
  await follow(frame, ja("check:result"));
  await expect(frame.getByRole("heading", { name: "だれの耳に届くか" })).toBeVisible();
}

/** The window of the embed in the article's only (or `at`-th) frame. */
export function inside(page: Page, at = 0): Frame {
  const frames = page.frames().filter((frame) => frame.url().includes("/embed/"));
  const frame = frames[at];
  if (!frame) throw new Error("no embed");
  return frame;
}

/** How high the frame is in the article, and what its content needs, in CSS pixels. */
export async function heights(page: Page, at = 0): Promise<{ frame: number; content: number }> {
  const iframe = page.locator("iframe").nth(at);
  const content = await iframe
    .contentFrame()
    .locator("html")
    .evaluate((root) => root.scrollHeight);
  const box = await iframe.boundingBox();
  return { frame: Math.round(box?.height ?? 0), content };
}

/** Waits until nothing in the frame needs to be scrolled. */
export async function fits(page: Page, at = 0): Promise<void> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page, at);
      return content <= frame && frame > 0;
    })
    .toBe(true);
}
