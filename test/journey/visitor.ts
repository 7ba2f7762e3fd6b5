import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Page, type Request } from "@playwright/test";

export { expect };

/** The two windows that are tried: a phone and a desk. */
export const WINDOWS = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
} as const;

export const SCHEMES = ["light", "dark"] as const;

/** Features that Chromium does not know on every platform, yet the policy names. */
const UNKNOWN_HERE = /Permissions-Policy header: Unrecognized feature: '(bluetooth|web-share)'/;

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** A page together with all that went wrong in it and all that it asked for. */
export interface Visitor {
  readonly page: Page;
  /** URLs asked for since the page had loaded and fetched the rest. */
  readonly laterRequests: readonly string[];
  /** Opens a hash (`#/uses`) and waits until all that comes when idle is there. */
  readonly open: (hash?: string) => Promise<void>;
  /** Waits until the page asks for nothing more, and counts later requests from then on. */
  readonly settle: () => Promise<void>;
  /** The violations that axe finds, one line each: rule and place. */
  readonly axe: () => Promise<readonly string[]>;
  /** All that went wrong so far, in words. */
  readonly faults: readonly string[];
  /** Lets a test expect an error; else any console error or violation of the policy fails it. */
  readonly forgive: (pattern: RegExp) => void;
}

export interface Fixtures {
  readonly address: string;
  readonly visitor: Visitor;
}

/** Playwright's test with a `visitor`: every test, whether it asks for the visitor or not, fails on any console error
 * or warning, page error, violation of the policy, or request to another origin. */
export const test = base.extend<Fixtures>({
  address: [process.env["NAISHO_ADDRESS"] ?? "", { option: true }],
  visitor: [
    async ({ page, address }, give) => {
      const faults = await watchFaults(page, new URL(address).origin);
      const laterRequests: string[] = [];
      let settled = false;
      page.on("request", (request) => {
        if (settled && !request.url().startsWith("blob:")) laterRequests.push(request.url());
      });
      const quiet = watchTraffic(page);
      const settle = async () => {
        await page.waitForLoadState("networkidle");
        await page.evaluate(whenIdle);
        await quiet();
        settled = true;
      };
      const forgiven: RegExp[] = [UNKNOWN_HERE];
      await give({
        page,
        laterRequests,
        faults,
        open: async (hash = "") => {
          settled = false;
          await page.goto(`${address}${hash}`);
          await settle();
        },
        settle,
        axe: () => axeViolations(page),
        forgive: (pattern) => void forgiven.push(pattern),
      });
      const left = faults.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)));
      expect(left, "errors, violations of the policy, or requests to elsewhere").toEqual([]);
    },
    { auto: true },
  ],
});

/** Comes when the page has nothing better to do, and so has begun to fetch the rest. */
function whenIdle(): Promise<void> {
  return new Promise((done) => (window.requestIdleCallback ?? window.setTimeout)(() => done()));
}

/** Gives a way to wait until no request has been under way for half a second: on a loaded machine the network may be
 * idle once before the page begins to fetch the rest. */
export function watchTraffic(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = 0;
  page.on("request", (request) => underWay.add(request));
  const ended = (request: Request) => {
    underWay.delete(request);
    last = Date.now();
  };
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  return () =>
    expect
      .poll(() => underWay.size === 0 && Date.now() - last > 500, { intervals: [100] })
      .toBe(true);
}

async function watchFaults(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || ["blob:", "data:"].includes(url.protocol);
    if (!local) faults.push(`request to elsewhere: ${request.url()}`);
  });
  page.on("requestfailed", (request) => faults.push(`request failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  // In every page of the visitor's, also one that opens later.
  const context = page.context();
  await context.exposeFunction("naishoViolation", (text: string) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      void window.naishoViolation?.(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  return faults;
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

interface AxeNode {
  readonly target: readonly unknown[];
}

declare global {
  interface Window {
    /** Put there by axe's own script. */
    readonly axe?: { readonly run: (context: Document) => Promise<AxeResults> };
    /** Put there by the fixture. */
    readonly naishoViolation?: (text: string) => Promise<void>;
  }
}

async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const results = await window.axe?.run(document);
    if (!results) throw new Error("axe is not there");
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  });
}
