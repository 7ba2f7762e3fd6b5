import { afterEach, describe, expect, it, vi } from "vitest";
import { GOOD, RUBBISH } from "./rubbish.ts";
import {
  closeTabs,
  forbid,
  giveStorage,
  KEY,
  keeping,
  mendStorage,
  openTab,
  servicesOf,
  stored,
} from "./tab.ts";

afterEach(() => {
  closeTabs();
  mendStorage();
});

describe("local storage that does not work", () => {
  const absent: readonly (readonly [string, () => unknown])[] = [
    ["is not there", () => undefined],
    ["is null, as in some apps' browsers", () => null],
    [
      "throws when touched, as where the visitor forbids it or in a frame without an origin",
      () => {
        throw new DOMException("no", "SecurityError");
      },
    ],
  ];

  it.each(absent)("and %s: nothing is offered, nothing breaks", async (_, get) => {
    giveStorage(get);
    const tab = await openTab();
    tab.remembering.startRemembering();
    tab.store.addUse("line");
    expect(tab.remembering.canRemember()).toBe(false);
    expect(tab.remembering.remember()).toBe(false);
    tab.remembering.stopRemembering();
    tab.kept.keptAnswers.clear();
    await tab.kept.keptAnswers.restore({ format: "naisho-answers", version: 1 });
    expect(keeping(tab)).toBe("off");
  });

  it("and throws on reading: nothing stays, nothing breaks", async () => {
    forbid("getItem", "SecurityError");
    const tab = await openTab();
    tab.remembering.startRemembering();
    expect(keeping(tab)).toBe("off");
  });

  it("and is full from the start: the switch stays off", async () => {
    forbid("setItem", "QuotaExceededError");
    const tab = await openTab();
    tab.remembering.startRemembering();
    tab.store.addUse("line");
    expect(tab.remembering.remember()).toBe(false);
    expect(keeping(tab)).toBe("off");
  });

  it("and fills up on the way: says so, keeps the last that fitted, and goes on once there is room", async () => {
    const tab = await openTab();
    tab.remembering.startRemembering();
    tab.store.addUse("line");
    tab.remembering.remember();
    const before = stored();
    forbid("setItem", "QuotaExceededError");
    tab.store.addUse("signal");
    expect(keeping(tab)).toBe("full");
    expect(stored()).toBe(before);
    vi.restoreAllMocks();
    tab.store.addUse("gmail");
    expect(keeping(tab)).toBe("on");
    expect(stored()).toContain("signal");
  });

  it("and looks for room without writing anything", async () => {
    const write = vi.spyOn(Storage.prototype, "setItem");
    const tab = await openTab();
    expect(tab.remembering.canRemember()).toBe(true);
    tab.remembering.startRemembering();
    expect(write).not.toHaveBeenCalled();
  });

  it("belongs to the host's site in a frame: nothing is read or offered there", async () => {
    window.localStorage.setItem(KEY, '{"format":"naisho-answers","version":1}');
    const host = document.body.appendChild(document.createElement("iframe")).contentWindow;
    vi.spyOn(window, "parent", "get").mockReturnValue(host ?? window);
    const tab = await openTab();
    tab.remembering.startRemembering();
    expect(tab.remembering.canRemember()).toBe(false);
    expect(keeping(tab)).toBe("off");
  });
});

describe("what stays was tampered with", () => {
  it.each(Object.entries(RUBBISH))(
    "%s: refused whole, and left until the visitor says so",
    async (_, text) => {
      window.localStorage.setItem(KEY, text);
      const tab = await openTab();
      tab.remembering.startRemembering();
      expect(keeping(tab)).toBe("unreadable");
      tab.store.addUse("line");
      expect(tab.remembering.takeUpKept()).toBe(false);
      expect(servicesOf(tab)).toEqual(["line"]);
      expect(stored()).toBe(text);
      tab.remembering.stopRemembering();
      expect(stored()).toBeNull();
      expect(keeping(tab)).toBe("off");
    },
  );

  it("but the same without the fault is taken up, so that each refusal has its own reason", async () => {
    window.localStorage.setItem(KEY, GOOD);
    const tab = await openTab();
    tab.remembering.startRemembering();
    expect(keeping(tab)).toBe("waiting");
    expect(tab.remembering.takeUpKept()).toBe(true);
    expect(servicesOf(tab)).toHaveLength(200);
  });

  it("and changes nothing that all objects share", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
