import { describe, expect, it } from "vitest";
import { isKept, keepAll, mend, tidy } from "../../src/sw/keep.ts";
import { SCOPE, stage } from "./world.ts";

const TEXTS = { "index.html": "page", "leave.html": "leave", "assets/a-1.js": "a" };
const OWN = "naisho-v1@/check/";
const INDEX = SCOPE;
const ASSET = `${SCOPE}assets/a-1.js`;

describe("keeping a version", () => {
  it("fetches every file, the page by its folder, and asks the host whether a kept copy still holds", async () => {
    const { world, caches, asked } = stage("v1", TEXTS);
    await keepAll(world);
    expect(Object.fromEntries(caches.get(OWN) ?? [])).toEqual({
      [INDEX]: "page",
      [ASSET]: "a",
      [`${SCOPE}leave.html`]: "leave",
    });
    expect(asked.toSorted()).toEqual([
      `default ${ASSET}`,
      `no-cache ${SCOPE}`,
      `no-cache ${SCOPE}leave.html`,
    ]);
    expect(await isKept(world)).toBe(true);
  });

  it("keeps nothing when one file is not there", async () => {
    const { world, caches, host } = stage("v1", TEXTS);
    host.delete(ASSET);
    await expect(keepAll(world)).rejects.toThrow("incomplete");
    expect(caches.size).toBe(0);
  });

  it("keeps nothing of a host that answers everything with its page, or changes what was built", async () => {
    for (const text of ["page", "a and an advertisement"]) {
      const { world, caches, host, asked } = stage("v1", TEXTS);
      host.set(ASSET, text);
      await expect(keepAll(world)).rejects.toThrow("incomplete");
      expect(asked).toContain(`reload ${ASSET}`);
      expect(caches.size).toBe(0);
    }
  });

  it("keeps nothing where there is no room, and nothing offline", async () => {
    const reasons = { full: "no room", offline: "incomplete" };
    for (const fault of ["full", "offline"] as const) {
      const { world, caches, faults } = stage("v1", TEXTS);
      faults[fault] = true;
      await expect(keepAll(world)).rejects.toThrow(reasons[fault]);
      expect(caches.size).toBe(0);
    }
  });

  it("goes on where an interrupted try has stopped, and leaves that if it fails again", async () => {
    const { world, caches, host, asked } = stage("v1", TEXTS);
    caches.set(OWN, new Map([[INDEX, "page"]]));
    host.delete(ASSET);
    await expect(keepAll(world)).rejects.toThrow("incomplete");
    expect(caches.get(OWN)?.get(INDEX)).toBe("page");
    host.set(ASSET, "a");
    await keepAll(world);
    expect(asked).not.toContain(`no-cache ${INDEX}`);
    expect(await isKept(world)).toBe(true);
  });

  it("takes from an earlier version what has not changed, without asking the host", async () => {
    const { world, caches, asked } = stage("v2", TEXTS);
    caches.set(
      OWN,
      new Map([
        [ASSET, "a"],
        [INDEX, "old page"],
      ]),
    );
    await keepAll(world);
    expect(asked.some((line) => line.includes("assets/"))).toBe(false);
    expect(caches.get("naisho-v2@/check/")?.get(INDEX)).toBe("page");
  });
});

describe("mending", () => {
  it("asks nobody when everything is whole", async () => {
    const { world, asked } = stage("v1", TEXTS);
    await keepAll(world);
    asked.length = 0;
    expect(await mend(world)).toBe(true);
    expect(asked).toEqual([]);
  });

  it("fetches again what is missing and what was spoilt", async () => {
    const { world, caches } = stage("v1", TEXTS);
    await keepAll(world);
    caches.get(OWN)?.delete(ASSET);
    caches.get(OWN)?.set(INDEX, "pa");
    expect(await mend(world)).toBe(true);
    expect(caches.get(OWN)?.get(ASSET)).toBe("a");
    expect(caches.get(OWN)?.get(INDEX)).toBe("page");
  });

  it("never puts a later version's page into this version's cache", async () => {
    const { world, caches, host } = stage("v1", TEXTS);
    await keepAll(world);
    caches.get(OWN)?.delete(INDEX);
    host.set(INDEX, "page of v2");
    expect(await mend(world)).toBe(false);
    expect(caches.get(OWN)?.has(INDEX)).toBe(false);
    expect(await isKept(world)).toBe(false);
  });

  it("tells apart a cache that is gone, without making one", async () => {
    const { world, caches, asked } = stage("v1", TEXTS);
    expect(await isKept(world)).toBe(false);
    expect(caches.size).toBe(0);
    expect(asked).toEqual([]);
  });
});

describe("clearing away", () => {
  it("deletes earlier versions of this folder, and nothing of anybody else's", async () => {
    const { world, caches } = stage("v2", TEXTS);
    for (const name of [OWN, "naisho-v2@/check/", "naisho-v1@/", "naisho-v1@/other/", "shop"]) {
      caches.set(name, new Map());
    }
    await tidy(world);
    expect([...caches.keys()]).toEqual([
      "naisho-v2@/check/",
      "naisho-v1@/",
      "naisho-v1@/other/",
      "shop",
    ]);
  });
});
