import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { EvidenceLine } from "../../src/components/EvidenceLine.tsx";
import { InterfererList, type InterfererWords } from "../../src/components/InterfererList.tsx";
import { LevelLadder } from "../../src/components/LevelLadder.tsx";
import { RangeMeter } from "../../src/components/RangeMeter.tsx";
import { SummaryRow } from "../../src/components/SummaryRow.tsx";
import { VerdictMark } from "../../src/components/VerdictMark.tsx";
import { WallsPicture } from "../../src/components/WallsPicture.tsx";
import type { Interferer, Reach } from "../../src/assessment/vocabulary.ts";

const SCALE = ["0", "50", "100"] as const;

test("a range of points is said in words, and its ruler is silent", () => {
  const { container } = render(
    <RangeMeter
      range={{ low: 51, high: 60 }}
      low="少なくとも 51点"
      high="最大 60点"
      scale={SCALE}
    />,
  );
  expect(screen.getByText("少なくとも 51点")).toBeDefined();
  expect(screen.getByText("最大 60点")).toBeDefined();
  expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  expect(container.querySelector("pattern")).not.toBeNull();
  expect(container.querySelectorAll(".guess")).toHaveLength(2);
});

test("one value has no hatch, and none leaves the ruler empty", () => {
  const { container, rerender } = render(
    <RangeMeter range={{ low: 57, high: 57 }} low="57点" scale={SCALE} />,
  );
  expect(container.querySelectorAll(".akari")).toHaveLength(1);
  expect(container.querySelectorAll(".guess")).toHaveLength(0);
  rerender(<RangeMeter range={null} low="点はまだありません" scale={SCALE} />);
  expect(screen.getByText("点はまだありません")).toBeDefined();
  expect(container.querySelectorAll(".akari")).toHaveLength(0);
});

test("the ladder marks the low end as where the visitor stands", () => {
  const names = {
    square: "広場",
    postcard: "はがき",
    envelope: "封書",
    room: "個室",
    "face-to-face": "対面",
  };
  render(
    <LevelLadder label="場所" names={names} low={1} high={3} caption="少なくとも、はがき。" />,
  );
  const steps = within(screen.getByRole("list", { name: "場所" })).getAllByRole("listitem");
  expect(steps.map((step) => step.textContent)).toEqual(Object.values(names));
  expect(steps.map((step) => step.getAttribute("aria-current"))).toEqual([
    null,
    "true",
    null,
    null,
    null,
  ]);
  expect(screen.getByText("少なくとも、はがき。")).toBeDefined();
});

const REACHES: Record<Interferer, Reach> = {
  operator: "hindered",
  agency: "could",
  flooder: "could",
  attacker: "kept-out",
  insider: "hindered",
  nearby: "could",
};
const NAMES: Record<Interferer, string> = {
  operator: "運営会社",
  agency: "情報機関",
  flooder: "妨げる人",
  attacker: "攻撃者",
  insider: "内部の人",
  nearby: "近くの人",
};
const ZONES: Record<Reach, string> = {
  could: "部屋の中",
  hindered: "縁側",
  "kept-out": "塀の外",
};
const ORDER = ["operator", "agency", "flooder", "attacker", "insider", "nearby"] as const;

test("the list beneath the walls says each status, in the picture's order", () => {
  const items = ORDER.map((who): InterfererWords => ({
    who,
    name: NAMES[who],
    reach: ZONES[REACHES[who]],
  }));
  const { container } = render(
    <>
      <WallsPicture reaches={REACHES} names={NAMES} zones={ZONES} />
      <InterfererList label="だれの耳に届くか" items={items} />
    </>,
  );
  const rows = within(screen.getByRole("list")).getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual(
    ORDER.map((who) => `${NAMES[who]}${ZONES[REACHES[who]]}`),
  );
  expect(container.querySelector(".walls")?.getAttribute("aria-hidden")).toBe("true");
});

test("each figure stands in the row of its status, and whoever is near in a place of their own", () => {
  const { container } = render(<WallsPicture reaches={REACHES} names={NAMES} zones={ZONES} />);
  const places = [...container.querySelectorAll<SVGGElement>(".walker")].map((figure) =>
    figure.style.transform.match(/[\d.]+/g)?.map(Number),
  );
  const [operator, agency, flooder, attacker, insider, nearby] = places.map((place) => place?.[1]);
  expect(operator).toBe(insider);
  expect(agency).toBe(flooder);
  expect(new Set([operator, agency, attacker, nearby]).size).toBe(4);
});

test("a mark never stands without its word", () => {
  render(<VerdictMark verdict="no" word="いいえ" />);
  expect(screen.getByText("いいえ")).toBeDefined();
});

test("a source opens outside and does not tell from where", () => {
  render(
    <EvidenceLine
      source={{ label: "運営の説明", href: "https://example.org/" }}
      date="2026年4月8日に確認"
      stale="半年より前の確認です"
    />,
  );
  const link = screen.getByRole("link", { name: "運営の説明" });
  expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  expect(screen.getByText("半年より前の確認です")).toBeDefined();
});

test("the way to change an answer is named with the answer", () => {
  render(
    <dl>
      <SummaryRow label="LINE" value="声をひそめたい話" change={{ label: "変える", href: "#/x" }} />
    </dl>,
  );
  expect(screen.getByRole("link", { name: "変える LINE" }).getAttribute("href")).toBe("#/x");
});
