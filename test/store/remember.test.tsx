import { afterEach, describe, expect, it } from "vitest";
import {
  closeTabs,
  KEY,
  keeping,
  mendStorage,
  openTab,
  servicesOf,
  stored,
  type Tab,
  tellTabs,
} from "./tab.ts";

afterEach(() => {
  closeTabs();
  mendStorage();
});

describe("remembering on this device", () => {
  it("is off at first, and nothing stays", async () => {
    const tab = await openTab();
    tab.remembering.startRemembering();
    tab.store.addUse("line");
    expect(keeping(tab)).toBe("off");
    expect(window.localStorage).toHaveLength(0);
  });

  it("keeps the text of the answers file, and every change of it", async () => {
    const tab = await openTab();
    const { answersText } = await import("../../src/files/write.ts");
    tab.remembering.startRemembering();
    tab.store.addUse("line");
    expect(tab.remembering.remember()).toBe(true);
    tab.store.addUse("signal");
    expect(stored()).toBe(answersText(tab.store.useVisitor.getState().answers));
    expect(stored()).toContain("signal");
    expect(window.localStorage).toHaveLength(1);
  });

  it("leaves nothing behind when it is switched off, and the answers of now go on", async () => {
    const tab = await openTab();
    tab.remembering.startRemembering();
    tab.store.addUse("line");
    tab.remembering.remember();
    tab.remembering.stopRemembering();
    tab.store.addUse("signal");
    expect(window.localStorage).toHaveLength(0);
    expect(servicesOf(tab)).toEqual(["line", "signal"]);
  });

  it("leaves nothing behind when everything is erased, or the visitor leaves in a hurry", async () => {
    const tab = await openTab();
    tab.remembering.startRemembering();
    tab.store.addUse("line");
    tab.remembering.remember();
    tab.kept.keptAnswers.clear();
    expect(window.localStorage).toHaveLength(0);
    tab.store.addUse("signal");
    expect(window.localStorage).toHaveLength(0);
    expect(keeping(tab)).toBe("off");
  });

  it("goes on by itself after a reload of the same visit", async () => {
    const tab = await openTab();
    tab.remembering.startRemembering();
    tab.store.addUse("line");
    tab.remembering.remember();
    const again = await openTab();
    await again.kept.keptAnswers.restore(tab.kept.keptAnswers.read());
    expect(keeping(again)).toBe("on");
    again.store.addUse("signal");
    expect(stored()).toContain("signal");
  });
});

describe("answers that stay from before", () => {
  async function fromBefore(): Promise<Tab> {
    const before = await openTab();
    before.remembering.startRemembering();
    before.store.addUse("line");
    before.remembering.remember();
    closeTabs();
    const tab = await openTab();
    tab.remembering.startRemembering();
    return tab;
  }

  it("wait for the visitor's word, and are not written over", async () => {
    const tab = await fromBefore();
    const before = stored();
    expect(keeping(tab)).toBe("waiting");
    expect(servicesOf(tab)).toEqual([]);
    tab.store.addUse("signal");
    expect(stored()).toBe(before);
  });

  it("come back when the visitor goes on with them, and are kept up from then on", async () => {
    const tab = await fromBefore();
    tab.store.addUse("signal");
    expect(tab.remembering.takeUpKept()).toBe(true);
    expect(servicesOf(tab)).toEqual(["line"]);
    tab.store.addUse("gmail");
    expect(stored()).toContain("gmail");
    expect(stored()).not.toContain("signal");
  });

  it("are gone when the visitor erases them, and those of now are not kept instead", async () => {
    const tab = await fromBefore();
    tab.store.addUse("signal");
    tab.remembering.stopRemembering();
    expect(keeping(tab)).toBe("off");
    expect(window.localStorage).toHaveLength(0);
  });

  it("that another tab took away meanwhile are not gone on with", async () => {
    const tab = await fromBefore();
    window.localStorage.removeItem(KEY);
    expect(tab.remembering.takeUpKept()).toBe(false);
    expect(keeping(tab)).toBe("off");
  });
});

describe("two tabs", () => {
  async function twoTabs(): Promise<readonly [Tab, Tab]> {
    const one = await openTab();
    one.remembering.startRemembering();
    one.store.addUse("line");
    one.remembering.remember();
    const two = await openTab();
    two.remembering.startRemembering();
    two.remembering.takeUpKept();
    return [one, two];
  }

  it("do not mix: what was changed last is what stays, whole", async () => {
    const [one, two] = await twoTabs();
    one.store.addUse("gmail");
    two.store.addUse("signal");
    expect(stored()).toContain("signal");
    expect(stored()).not.toContain("gmail");
    expect(servicesOf(one)).toEqual(["line", "gmail"]);
    one.store.addUse("x");
    expect(stored()).toContain("gmail");
    expect(stored()).not.toContain("signal");
  });

  it("switch off together", async () => {
    const [one, two] = await twoTabs();
    one.remembering.stopRemembering();
    tellTabs();
    expect(keeping(two)).toBe("off");
    two.store.addUse("signal");
    expect(window.localStorage).toHaveLength(0);
  });

  it("never bring back what the other erased, even where the browser told nobody", async () => {
    const [one, two] = await twoTabs();
    one.kept.keptAnswers.clear();
    two.store.addUse("signal");
    expect(window.localStorage).toHaveLength(0);
    expect(keeping(two)).toBe("off");
    expect(servicesOf(two)).toEqual(["line", "signal"]);
  });

  it("that has said nothing yet hears of answers that stay", async () => {
    const two = await openTab();
    two.remembering.startRemembering();
    const one = await openTab();
    one.remembering.startRemembering();
    one.store.addUse("line");
    one.remembering.remember();
    tellTabs();
    expect(keeping(two)).toBe("waiting");
  });
});
