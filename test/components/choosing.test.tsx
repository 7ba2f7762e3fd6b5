import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { beforeAll, expect, test, vi } from "vitest";
import { Button } from "../../src/components/Button.tsx";
import { ChoiceRow } from "../../src/components/ChoiceRow.tsx";
import { OptionGroup, OptionRow } from "../../src/components/OptionRow.tsx";
import { Tile } from "../../src/components/Tile.tsx";
import { Tray } from "../../src/components/Tray.tsx";

// jsdom has no CSS object, which the arrow keys of user-event need.
beforeAll(() => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
});

const CHOICES = [
  { value: "yes", label: "すべて" },
  { value: "partly", label: "一部" },
  { value: "unknown", label: "わからない" },
] as const;

function Asked({ onChoose }: { readonly onChoose: (value: string) => void }): ReactNode {
  const [value, choose] = useState<string>();
  return (
    <ChoiceRow<string>
      legend="OSの更新は、届いたら入れていますか。"
      name="os"
      choices={CHOICES}
      value={value}
      note="ぜんぶの機器で。"
      onChoose={(next) => {
        choose(next);
        onChoose(next);
      }}
    />
  );
}

test("a question is answered by click and by arrow keys, and says its note", async () => {
  const onChoose = vi.fn<(value: string) => void>();
  const user = userEvent.setup();
  render(<Asked onChoose={onChoose} />);
  const question = screen.getByRole("group", { name: "OSの更新は、届いたら入れていますか。" });
  expect(question.getAttribute("aria-describedby")).toBe(screen.getByText("ぜんぶの機器で。").id);

  await user.click(screen.getByRole("radio", { name: "すべて" }));
  await user.keyboard("{ArrowDown}");
  expect(onChoose.mock.calls).toEqual([["yes"], ["partly"]]);
  expect(screen.getByRole("radio", { name: "一部", checked: true })).toBe(document.activeElement);
});

test("an option is picked by its whole slip, title and example", async () => {
  const onPick = vi.fn<() => void>();
  render(
    <OptionGroup legend="どんな話をしますか。" legendHidden>
      <OptionRow
        name="stakes"
        value="private"
        title="声をひそめたい話"
        example="家族の悩み"
        picked={false}
        onPick={onPick}
      />
    </OptionGroup>,
  );
  expect(screen.getByRole("group", { name: "どんな話をしますか。" })).toBeDefined();
  await userEvent.click(screen.getByText("家族の悩み"));
  expect(onPick).toHaveBeenCalledOnce();
});

test("a tile is a checkbox of its service's name that tells what it becomes", async () => {
  const onPick = vi.fn<(picked: boolean) => void>();
  const { rerender } = render(<Tile label="LINE" picked={false} onPick={onPick} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "LINE" }));
  rerender(<Tile label="LINE" picked onPick={onPick} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "LINE", checked: true }));
  expect(onPick.mock.calls).toEqual([[true], [false]]);
});

test("each chip of the tray takes its own pick back", async () => {
  const onRemove = vi.fn<(id: string) => void>();
  const chips = [
    { id: "line", label: "LINE", removal: "LINEをはずす" },
    { id: "x", label: "X", removal: "Xをはずす" },
  ];
  render(<Tray count="2つ" label="えらんだもの" chips={chips} onRemove={onRemove} main={null} />);
  expect(screen.getByRole("status").textContent).toBe("2つ");
  await userEvent.click(screen.getByRole("button", { name: "Xをはずす" }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith("x");
});

test("a button that is not ready can be focused, says what is missing, and does nothing", async () => {
  const onPress = vi.fn<() => void>();
  render(
    <Button onPress={onPress} notReady="一つえらぶと進めます">
      次へ
    </Button>,
  );
  await userEvent.tab();
  const button = screen.getByRole("button", { name: "一つえらぶと進めます" });
  expect(button).toBe(document.activeElement);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(button);
  expect(onPress).not.toHaveBeenCalled();
});
