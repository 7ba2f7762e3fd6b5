import { describe, expect, it } from "vitest";
import { answer, pathOf } from "../../src/sw/answer.ts";
import { keepAll } from "../../src/sw/keep.ts";
import { SCOPE, stage, type Stage, versionOf } from "./world.ts";

const TEXTS = { "index.html": "page", "leave.html": "leave", "assets/a-2.js": "a" };
const OWN = "naisho-v2@/check/";

/** Asks for a path as the browser would; gives the text, after what is kept on the side is kept. */
async function asking({ world }: Stage, path: string, mode: RequestMode = "cors") {
  const url = new URL(path, SCOPE).href;
  const meant = pathOf({ method: "GET", mode, url }, world);
  if (meant === undefined) return undefined;
  const works: Promise<unknown>[] = [];
  const response = await answer(world, new Request(url), meant, (work) => void works.push(work));
  await Promise.all(works);
  return response.text();
}

describe("which requests the worker answers", () => {
  const world = { scope: SCOPE, contents: versionOf("v2", { ...TEXTS, "embed/index.html": "e" }) };
  const meant = (path: string, mode: RequestMode = "navigate", method = "GET") =>
    pathOf({ method, mode, url: new URL(path, SCOPE).href }, world);

  it.each([
    ["", "index.html"],
    ["index.html", "index.html"],
    ["?utm=1", "index.html"],
    ["?a#/uses", "index.html"],
    ["leave.html", "leave.html"],
    ["embed/?topic=mail", "embed/index.html"],
    ["assets/a-2.js", "assets/a-2.js"],
  ])("a page at '%s' is %s", (path, file) => {
    expect(meant(path)).toBe(file);
  });

  it.each([
    "catalogue/catalogue.v1.json",
    "t/mail/",
    "t/mail/en/index.html",
    "nowhere",
    "nowhere/",
    "assets/b-1.js",
    "/",
    "/other/",
  ])("a page at '%s' is the network's", (path) => {
    expect(meant(path)).toBeUndefined();
  });

  it("files of earlier versions are looked for; anything else, other methods and origins are not", () => {
    expect(meant("assets/b-1.js", "cors")).toBe("assets/b-1.js");
    expect(meant("schema/answers.v1.json", "cors")).toBeUndefined();
    expect(meant("", "cors", "POST")).toBeUndefined();
    expect(meant("https://elsewhere.example/check/", "cors")).toBeUndefined();
    expect(meant("constructor", "cors")).toBeUndefined();
  });
});

describe("answers", () => {
  it("come from the cache, whatever the host has now", async () => {
    const all = stage("v2", TEXTS);
    await keepAll(all.world);
    all.asked.length = 0;
    all.host.clear();
    expect(await asking(all, "", "navigate")).toBe("page");
    expect(await asking(all, "leave.html", "navigate")).toBe("leave");
    expect(await asking(all, "assets/a-2.js")).toBe("a");
    expect(all.asked).toEqual([]);
  });

  it("for an earlier version's page come from that version's cache", async () => {
    const all = stage("v2", TEXTS);
    await keepAll(all.world);
    all.caches.set("naisho-v1@/check/", new Map([[`${SCOPE}assets/b-1.js`, "b of v1"]]));
    expect(await asking(all, "assets/b-1.js")).toBe("b of v1");
  });

  it("never are an earlier version's page", async () => {
    const all = stage("v2", TEXTS);
    all.caches.set("naisho-v1@/check/", new Map([[SCOPE, "page of v1"]]));
    expect(await asking(all, "", "navigate")).toBe("page");
  });

  it("that are missing come from the network, and are kept again", async () => {
    const all = stage("v2", TEXTS);
    await keepAll(all.world);
    all.caches.get(OWN)?.delete(SCOPE);
    expect(await asking(all, "", "navigate")).toBe("page");
    expect(all.caches.get(OWN)?.get(SCOPE)).toBe("page");
  });

  it("of a later version are passed on, but not kept", async () => {
    const all = stage("v2", TEXTS);
    await keepAll(all.world);
    all.caches.clear();
    all.host.set(SCOPE, "page of v3");
    expect(await asking(all, "", "navigate")).toBe("page of v3");
    expect(all.caches.get(OWN)?.has(SCOPE)).toBe(false);
  });

  it.each(["full", "broken"] as const)(
    "come from the network when caches are %s",
    async (fault) => {
      const all = stage("v2", TEXTS);
      all.faults[fault] = true;
      expect(await asking(all, "", "navigate")).toBe("page");
      expect(await asking(all, "assets/a-2.js")).toBe("a");
    },
  );
});
