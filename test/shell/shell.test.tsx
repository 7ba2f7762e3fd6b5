import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import { onThreeEscapes } from "../../src/escapes.ts";
import { Failsafe } from "../../src/Failsafe.tsx";
import "../../src/i18n/setup.ts";
import { later } from "../../src/later.ts";

describe("a screen that fails", () => {
  function Broken(): never {
    throw new Error("broken");
  }

  it("is told, and offers to save the answers", async () => {
    const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
    const onSave = vi.fn<() => void>();
    render(
      <Failsafe onSave={onSave} onAgain={() => Promise.resolve()}>
        <Broken />
      </Failsafe>,
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "うまく表示できませんでした",
    );
    await userEvent.click(screen.getByRole("button", { name: "答えを保存する" }));
    expect(onSave).toHaveBeenCalledOnce();
    silenced.mockRestore();
  });
});

describe("a screen whose code does not come", () => {
  function online(answers: readonly boolean[]) {
    const left = [...answers];
    return later(async () => {
      if (left.shift() === true) return () => <p id="late" />;
      throw new Error("offline");
    });
  }

  it("is told, stays told while it does not come, and is shown once it does", async () => {
    const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
    const { load, Screen } = online([false, false, true]);
    const onAgain = async () => void (await load());
    const { container } = await act(async () =>
      render(
        <Failsafe onSave={() => {}} onAgain={onAgain}>
          <Suspense>
            <Screen />
          </Suspense>
        </Failsafe>,
      ),
    );
    const again = await screen.findByRole("button", { name: "もう一度ひらく" });
    await userEvent.click(again);
    expect(screen.getByRole("heading", { level: 1 })).toBeDefined();
    await userEvent.click(again);
    await vi.waitFor(() => expect(container.querySelector("#late")).not.toBeNull());
    silenced.mockRestore();
  });

  it("is fetched anew where it failed while nobody looked", async () => {
    const { load } = online([false, true]);
    await expect(load()).rejects.toThrow("offline");
    await expect(load()).resolves.toBeDefined();
  });
});

describe("Esc", () => {
  function presses(...times: readonly number[]): number {
    const act = vi.fn<() => void>();
    const stop = onThreeEscapes(act);
    for (const time of times) {
      const event = new KeyboardEvent("keydown", { key: "Escape" });
      Object.defineProperty(event, "timeStamp", { value: time });
      window.dispatchEvent(event);
    }
    stop();
    return act.mock.calls.length;
  }

  it("pressed three times within a second and a half leaves", () => {
    expect(presses(10, 700, 1500)).toBe(1);
  });

  it("that takes back what an input method was about to write does not count", () => {
    const act = vi.fn<() => void>();
    const stop = onThreeEscapes(act);
    for (const _ of [1, 2, 3]) {
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", isComposing: true }));
    }
    stop();
    expect(act).not.toHaveBeenCalled();
  });

  it("pressed three times slowly, or twice, does not", () => {
    expect(presses(10, 900, 1600)).toBe(0);
    expect(presses(10, 20)).toBe(0);
  });
});

describe("a screen that comes later", () => {
  it("is shown at once when it was loaded before", async () => {
    const { load, Screen } = later(async () => () => <p id="late" />);
    await load();
    const { container } = render(<Screen />);
    expect(container.querySelector("#late")).not.toBeNull();
  });
});
