import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type * as placeModule from "../../src/store/place.ts";
import type * as visitModule from "../../src/store/visit.ts";

interface Visit {
  readonly visit: typeof visitModule;
  readonly place: typeof placeModule;
}

const forever = () => {};

const listening = vi.spyOn(window, "addEventListener");

/** The modules anew, as after a reload; the session history stays, listeners of before do not. */
async function reload(): Promise<Visit> {
  vi.resetModules();
  for (const [type, listener] of listening.mock.calls) window.removeEventListener(type, listener);
  listening.mockClear();
  return {
    visit: await import("../../src/store/visit.ts"),
    place: await import("../../src/store/place.ts"),
  };
}

function keptIn(box: { answers: unknown }) {
  let tell = forever;
  return {
    kept: {
      read: () => box.answers,
      restore: async (state: unknown) => void (box.answers = state),
      clear: () => void (box.answers = undefined),
      subscribe: (listener: () => void) => {
        tell = listener;
        return forever;
      },
    },
    say: (answers: unknown) => {
      box.answers = answers;
      tell();
    },
  };
}

function inHistory(): unknown {
  return window.history.state;
}

beforeEach(() => window.history.replaceState(null, "", "#/"));

describe("this visit's history", () => {
  it("keeps answers in the entry, and finds them there after a reload", async () => {
    const before = keptIn({ answers: undefined });
    const first = await reload();
    await first.visit.startVisit(before.kept, ["ja", "en"]);
    await new Promise((resolve) => setTimeout(resolve, 450));
    before.say("mine");
    expect(inHistory()).toMatchObject({ naisho: 1, answers: "mine" });

    const box = { answers: undefined };
    const second = await reload();
    await second.visit.startVisit(keptIn(box).kept, ["ja", "en"]);
    expect(box.answers).toBe("mine");
  });

  it("writes an answer at once, however the page was just scrolled", async () => {
    const { visit } = await reload();
    const { kept, say } = keptIn({ answers: undefined });
    await visit.startVisit(kept, ["ja", "en"]);
    window.dispatchEvent(new Event("scroll"));
    window.dispatchEvent(new Event("scroll"));
    say("mine");
    expect(inHistory()).toMatchObject({ answers: "mine" });
  });

  it("does not write over the answers while they are on their way back", async () => {
    window.history.replaceState({ naisho: 1, index: 0, lang: "ja", answers: "mine" }, "");
    const { visit } = await reload();
    const { kept } = keptIn({ answers: undefined });
    const restored = visit.startVisit({ ...kept, restore: () => new Promise(forever) }, ["ja"]);
    window.dispatchEvent(new Event("pagehide"));
    expect(inHistory()).toMatchObject({ answers: "mine" });
    void restored;
  });

  it("takes the language from the address before the one of the entry", async () => {
    window.history.replaceState({ naisho: 1, index: 0, lang: "ja" }, "", "#/uses?lang=en");
    const { visit, place } = await reload();
    await visit.startVisit(keptIn({ answers: undefined }).kept, ["ja", "en"]);
    expect(place.usePlace.getState()).toMatchObject({ locale: "en", route: { name: "uses" } });
  });

  it.each([null, 7, "x", {}, { naisho: 2 }, { naisho: 1, index: "1", lang: 5, scroll: -1 }])(
    "starts afresh from an entry that is not ours: %o",
    async (state) => {
      window.history.replaceState(state, "", "#/result");
      const { visit, place } = await reload();
      await visit.startVisit(keptIn({ answers: undefined }).kept, ["ja", "en"]);
      expect(place.usePlace.getState()).toMatchObject({ locale: "ja", arrivals: 0, scroll: 0 });
      expect(inHistory()).toMatchObject({ naisho: 1, index: 0, lang: "ja" });
    },
  );

  it("goes on without a history, as in a frame that forbids it", async () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    const replace = vi.spyOn(window.history, "replaceState").mockImplementation(refuse);
    const push = vi.spyOn(window.history, "pushState").mockImplementation(refuse);
    const { visit, place } = await reload();
    const box = { answers: "mine" };
    await visit.startVisit(keptIn(box).kept, ["ja", "en"]);
    visit.setLocale("en");
    expect(place.usePlace.getState().locale).toBe("en");
    await visit.eraseVisit();
    expect(box.answers).toBeUndefined();
    replace.mockRestore();
    push.mockRestore();
  });

  it("counts arrivals at a new address, and keeps answers and language", async () => {
    const { visit, place } = await reload();
    const memory = keptIn({ answers: "mine" });
    await visit.startVisit(memory.kept, ["ja", "en"]);
    visit.setLocale("en");
    visit.goTo({ name: "criterion", criterion: "devices" });
    await vi.waitFor(() => expect(place.usePlace.getState().arrivals).toBe(1));
    expect(window.location.hash).toBe("#/criteria/devices?lang=en");
    expect(inHistory()).toMatchObject({ index: 1, lang: "en", answers: "mine" });
  });

  it("erases the answers in memory and history, and ends on the welcome", async () => {
    const { visit, place } = await reload();
    const box = { answers: "mine" };
    await visit.startVisit(keptIn(box).kept, ["ja", "en"]);
    visit.goTo({ name: "result" });
    await vi.waitFor(() => expect(place.usePlace.getState().arrivals).toBe(1));
    await visit.eraseVisit();
    expect(box.answers).toBeUndefined();
    expect(place.usePlace.getState().route).toEqual({ name: "welcome" });
    expect(inHistory()).toMatchObject({ index: 1, answers: undefined });
    window.history.back();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(inHistory()).toMatchObject({ index: 0, answers: undefined });
  });

  it("erased while the answers are on their way back, brings none back", async () => {
    window.history.replaceState({ naisho: 1, index: 0, lang: "ja", answers: "mine" }, "");
    const { visit } = await reload();
    const box: { answers: unknown } = { answers: undefined };
    let arrive = forever;
    const coming = new Promise<void>((resolve) => void (arrive = resolve));
    const { kept } = keptIn(box);
    const late = async (state: unknown) => coming.then(() => void (box.answers = state));
    const restored = visit.startVisit({ ...kept, restore: late }, ["ja"]);
    await visit.eraseVisit();
    arrive();
    await restored;
    expect(box.answers).toBeUndefined();
    expect(inHistory()).toMatchObject({ answers: undefined });
  });

  describe("after the visitor has left this tab in a hurry", () => {
    // Jsdom goes nowhere, and says so on the console.
    beforeEach(() => void vi.spyOn(console, "error").mockImplementation(forever));

    afterEach(() => {
      vi.restoreAllMocks();
      window.sessionStorage.clear();
      document.body.hidden = false;
    });

    it("shows nothing of what an earlier load of the page had written", async () => {
      window.sessionStorage.setItem("naisho-left", "1");
      window.history.replaceState({ naisho: 1, index: 3, lang: "ja", answers: "mine" }, "");
      const box = { answers: undefined };
      const { visit } = await reload();
      await visit.startVisit(keptIn(box).kept, ["ja"]);
      expect(document.body.hidden).toBe(true);
      expect(box.answers).toBeUndefined();
    });

    it("opens afresh when it is opened anew, and keeps what is said from then on", async () => {
      const first = await reload();
      const before = { answers: "mine" };
      await first.visit.startVisit(keptIn(before).kept, ["ja"]);
      first.visit.leaveVisit();
      expect(before.answers).toBeUndefined();
      expect(window.sessionStorage).toHaveLength(1);
      document.body.hidden = false;
      window.history.replaceState(null, "", "#/");
      const second = await reload();
      await second.visit.startVisit(keptIn({ answers: "new" }).kept, ["ja"]);
      expect(document.body.hidden).toBe(false);
      const box = { answers: undefined };
      const third = await reload();
      await third.visit.startVisit(keptIn(box).kept, ["ja"]);
      expect(box.answers).toBe("new");
    });
  });
});
