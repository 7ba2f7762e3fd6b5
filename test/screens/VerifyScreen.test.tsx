import { act, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { contentPolicy } from "../../build/policy.ts";
import { i18n, loadRooms } from "../../src/i18n/setup.ts";
import { remember, stopRemembering } from "../../src/store/remember.ts";
import { addUse, forget } from "../../src/store/store.ts";
import { useUpdate } from "../../src/store/update.ts";
import { VerifyScreen } from "../../src/screens/VerifyScreen.tsx";

beforeAll(async () => {
  await loadRooms();
  await i18n.changeLanguage("ja");
});

afterEach(() => document.head.replaceChildren());

function carryPolicy(policy = contentPolicy([])): void {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy;
  document.head.append(meta);
}

beforeEach(() => {
  forget();
  window.localStorage.clear();
  window.history.replaceState(null, "");
});

describe("what is on this device now", () => {
  it("is nothing before the visitor has said or kept anything", () => {
    render(<VerifyScreen />);
    expect(screen.getByText("このタブの中に、答えはまだありません。")).toBeDefined();
    expect(screen.getByText("このブラウザに残した答えは、ありません。")).toBeDefined();
  });

  it("is shown by name and size, and follows what changes", () => {
    const { rerender } = render(<VerifyScreen />);
    act(() => {
      addUse("line");
      remember();
    });
    const size = new TextEncoder().encode(window.localStorage.getItem("naisho-answers") ?? "");
    const text = `このブラウザに、「naisho-answers」が${size.length} バイト。残すことにした答えです。`;
    expect(screen.getByText(text)).toBeDefined();
    act(stopRemembering);
    expect(screen.queryByText(text)).toBeNull();
    window.history.replaceState({ naisho: 1, answers: { uses: ["é"] } }, "");
    rerender(<VerifyScreen />);
    expect(screen.getByText(/このタブの中に、答えが15 バイト/u)).toBeDefined();
  });

  it("counts what is kept of ours alone, and the app's files", async () => {
    window.localStorage.setItem("somebody-else", "x");
    vi.stubGlobal("caches", {
      keys: async () => ["naisho-1", "other"],
      open: async () => ({ keys: async () => [1, 2, 3] }),
    });
    render(<VerifyScreen />);
    expect(await screen.findByText(/アプリの部品が3個（naisho-1）/u)).toBeDefined();
    expect(screen.queryByText(/somebody-else|other/u)).toBeNull();
    vi.unstubAllGlobals();
  });

  it("names the mark of a quick exit", () => {
    window.sessionStorage.setItem("naisho-left", "1");
    render(<VerifyScreen />);
    expect(screen.getByText(/しるし（naisho-left）が1 バイト/u)).toBeDefined();
    window.sessionStorage.clear();
  });

  it("says so where the browser gives no place", () => {
    const { localStorage } = window;
    const give = (get: () => unknown) =>
      Object.defineProperty(window, "localStorage", { configurable: true, get });
    give(() => {
      throw new DOMException("no", "SecurityError");
    });
    render(<VerifyScreen />);
    expect(screen.getByText("ここでは、ブラウザに何も残せません。")).toBeDefined();
    give(() => localStorage);
  });
});

describe("checking the promise", () => {
  it("goes by numbered steps, offline first, then in the network tab", () => {
    render(<VerifyScreen />);
    const headings = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
    expect(headings.slice(0, 2)).toEqual(["回線を切って、使ってみる", "通信を、目で見る"]);
    const walks = screen.getAllByRole("list").filter(({ tagName }) => tagName === "OL");
    expect(walks.map((walk) => within(walk).getAllByRole("listitem").length)).toEqual([4, 4]);
  });

  it("shows the policy that this very page carries, word by word", () => {
    carryPolicy();
    render(<VerifyScreen />);
    const fold = screen.getByText("決まりの原文を見る").closest("details");
    const lines = [...(fold?.querySelectorAll("li") ?? [])].map((one) => one.textContent);
    expect(lines.join("; ")).toBe(contentPolicy([]));
  });

  it("words only what that policy really says", () => {
    carryPolicy();
    const { unmount } = render(<VerifyScreen />);
    expect(screen.getByText(/よそのサイトとは、通信できません/u)).toBeDefined();
    expect(screen.getByText(/このサイトのものだけを読みます/u)).toBeDefined();
    unmount();
    document.head.replaceChildren();
    carryPolicy(contentPolicy([]).replace("connect-src 'self'", "connect-src *"));
    render(<VerifyScreen />);
    expect(screen.queryByText(/よそのサイトとは、通信できません/u)).toBeNull();
  });

  it("says so where the page carries no policy", () => {
    render(<VerifyScreen />);
    expect(screen.getByText(/決まりを名のっていません/u)).toBeDefined();
  });

  it("says what no check can show: the device, the browser, the host", () => {
    render(<VerifyScreen />);
    const [heading] = screen.getAllByRole("heading", { name: "これでは、わからないこと" });
    const section = heading?.closest("section");
    expect(section?.querySelectorAll("li")).toHaveLength(3);
  });

  it("leads back to the welcome, and on", () => {
    render(<VerifyScreen />);
    expect(screen.getByRole("link", { name: "もどる" }).getAttribute("href")).toBe("#/");
    expect(screen.getByRole("link", { name: "はじめる" }).getAttribute("href")).toBe("#/uses");
  });
});

describe("whether the device is ready to go offline", () => {
  it.each([
    ["ready", "いま、この端末は用意ができています"],
    ["notYet", "いま、用意をしています"],
    ["notHere", "ここでは、用意ができません"],
  ] as const)("is said as it is: %s", (offline, words) => {
    const look = vi.fn<() => void>();
    useUpdate.setState({ offline, look });
    render(<VerifyScreen />);
    expect(look).toHaveBeenCalledOnce();
    expect(screen.getByText(words).closest("[role=status]")).not.toBeNull();
  });
});
