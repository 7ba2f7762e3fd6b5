import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { beforeAll, expect, test, vi } from "vitest";
import { Dialog } from "../../src/components/Dialog.tsx";
import { Notice } from "../../src/components/Notice.tsx";
import { Tabs } from "../../src/components/Tabs.tsx";

// jsdom knows the element but not its methods.
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});

test("a dialog opens on its safe choice, and Esc means that choice", async () => {
  const keep = vi.fn<() => void>();
  const erase = vi.fn<() => void>();
  const choices = {
    safe: { label: "やめておく", onChoose: keep },
    sure: { label: "消す", onChoose: erase },
  };
  const { rerender } = render(<Dialog open={false} title="すべて消しますか。" {...choices} />);
  expect(screen.queryByRole("dialog")).toBeNull();

  rerender(<Dialog open title="すべて消しますか。" {...choices} />);
  const dialog = screen.getByRole("dialog", { name: "すべて消しますか。" });
  expect(screen.getByRole("button", { name: "やめておく" })).toBe(document.activeElement);
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "やめておく",
    "消す",
  ]);

  fireEvent(dialog, new Event("cancel", { cancelable: true }));
  expect(keep).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button", { name: "消す" }));
  expect(erase).toHaveBeenCalledOnce();

  rerender(<Dialog open={false} title="すべて消しますか。" {...choices} />);
  expect(screen.queryByRole("dialog")).toBeNull();
});

function Conversations(): ReactNode {
  const [selected, select] = useState("line");
  const tabs = [
    { id: "line", label: "LINE" },
    { id: "signal", label: "Signal" },
    { id: "unlisted:mail:a b", label: "Mail" },
  ];
  return (
    <Tabs label="どの話か" tabs={tabs} selected={selected} onSelect={select}>
      {selected}
    </Tabs>
  );
}

test("conversations are chosen by arrows, round the ends, Home and End", async () => {
  const user = userEvent.setup();
  render(<Conversations />);
  await user.click(screen.getByRole("tab", { name: "LINE" }));
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "Mail", selected: true })).toBe(document.activeElement);
  expect(screen.getByRole("tabpanel", { name: "Mail" }).textContent).toBe("unlisted:mail:a b");
  await user.keyboard("{Home}{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Signal", selected: true })).toBe(document.activeElement);
  await user.keyboard("{End}");
  expect(screen.getByRole("tabpanel", { name: "Mail" })).toBeDefined();
});

test("an error that appears is announced at once, a hint in a pause", () => {
  render(
    <>
      <Notice kind="error" title="このファイルは読めませんでした。" announced />
      <Notice kind="hint" announced>
        そのままでも結果は出ます。
      </Notice>
    </>,
  );
  expect(screen.getByRole("alert").textContent).toBe("このファイルは読めませんでした。");
  expect(screen.getByRole("status").textContent).toBe("そのままでも結果は出ます。");
});
