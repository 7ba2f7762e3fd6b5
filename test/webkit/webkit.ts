import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base, type TestInfo } from "@playwright/test";
import { BUILT, type Site, siteOf } from "../journey/site.ts";
import { ask, member, startDriver } from "./driver.ts";

type Given = readonly (string | number)[];

/** One window of WebKit. */
export interface Sight {
  readonly site: Site;
  /** Sends a command of the window's session (`POST url`), and gives its value. */
  readonly send: (method: "GET" | "POST", command: string, body?: object) => Promise<unknown>;
  /** Runs a function in the page, and gives what it gives; an element comes as a reference (`elementsOf`). */
  readonly run: <G extends Given>(what: (...given: G) => unknown, ...given: G) => Promise<unknown>;
}

/** Where the browser tells of a violation of the policy. */
export const HEARD = "/violation";
/** How WebDriver writes an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The ids of the elements that a function gave. */
export function elementsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => member(one, ELEMENT)).filter((id) => typeof id === "string");
}

/** An element as WebDriver writes it. */
export function reference(id: string): object {
  return { [ELEMENT]: id };
}

function sightOf(session: string, site: Site): Sight {
  const send: Sight["send"] = (method, command, body) => ask(method, `${session}/${command}`, body);
  return {
    site,
    send,
    run: (what, ...given) => {
      const script = `return (${String(what)})(...arguments)`;
      return send("POST", "execute/sync", { script, args: given });
    },
  };
}

/** A host of the built site, which is told of every violation of the policy. */
async function listeningSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "naisho-listening-"));
  cpSync(BUILT, folder, { recursive: true });
  const file = join(folder, "_headers");
  const headers = readFileSync(file, "utf8");
  const policy = /Content-Security-Policy: .*/gu;
  writeFileSync(file, headers.replaceAll(policy, `$&; report-uri ${HEARD}`));
  const site = await siteOf(folder);
  rmSync(folder, { recursive: true });
  return site;
}

/** Playwright's test with a window of WebKit, which Playwright cannot start itself, on a host of its own. A violation
 * of the policy, from the first byte on, or a request to elsewhere fails the test. */
export const test = base.extend<{ readonly sight: Sight }>({
  sight: [
    async ({ viewport }, give, info) => {
      const driver = await startDriver();
      const site = await listeningSite();
      try {
        const session = await driver.open();
        const sight = sightOf(session, site);
        await sight.send("POST", "window/rect", viewport ?? {});
        await give(sight);
        if (info.status !== info.expectedStatus) await keepPicture(sight, info);
        const elsewhere = await sight.run(resourcesElsewhere);
        const told = site.asked.filter((path) => path === HEARD);
        expect({ told, elsewhere }).toEqual({ told: [], elsewhere: [] });
      } finally {
        await driver.end();
        site.end();
      }
    },
    { timeout: 180_000 },
  ],
});

/** Everything that the page has fetched from another origin. */
function resourcesElsewhere(): string[] {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return names.filter(
    (name) => !name.startsWith(`${location.origin}/`) && !name.startsWith("blob:"),
  );
}

async function keepPicture({ send }: Sight, info: TestInfo): Promise<void> {
  writeFileSync(
    info.outputPath("failed.png"),
    Buffer.from(String(await send("GET", "screenshot")), "base64"),
  );
}
