import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawerNames, impurities, silencers, undocumented, wordsIn } from "./faults.ts";
import { filesBelow, type Source, sourceOf, SOURCES } from "./sources.ts";

const MAX_LINES = 200;
const OTHERS = ["build", "test", "scripts"].flatMap((folder) =>
  filesBelow(folder, ".ts", ".tsx", ".mjs"),
);
const STYLES = filesBelow("src", ".css");

function found(check: (source: Source) => readonly string[], sources = SOURCES): readonly string[] {
  return sources.flatMap((source) => check(source).map((fault) => `${source.path}: ${fault}`));
}

const none: readonly string[] = [];

describe("the style of the code", () => {
  it("has no drawers called utils and the like", () => {
    const paths = [...SOURCES.map(({ path }) => path), ...OTHERS, ...STYLES];
    expect(paths.length).toBeGreaterThan(80);
    expect(paths.flatMap(drawerNames)).toEqual(none);
  });

  it("silences neither the compiler nor the linter", () => {
    const own = OTHERS.filter((path) => !path.startsWith("test/architecture/"));
    expect(found(silencers, [...SOURCES, ...own.map((path) => sourceOf(path))])).toEqual(none);
  });

  it("holds no words for the visitor in code", () => {
    expect(found(wordsIn)).toEqual(none);
  });

  it("says above every exported function what it takes and gives", () => {
    expect(found(undocumented)).toEqual(none);
  });

  it("keeps files to 200 lines", () => {
    const long = [...SOURCES.map(({ path }) => path), ...OTHERS, ...STYLES]
      .map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual(none);
  });

  it("lets the rules know no clock, no chance and no browser", () => {
    const rules = SOURCES.filter(({ path }) => path.startsWith("src/assessment/"));
    expect(rules.length).toBeGreaterThan(5);
    expect(found(impurities, rules)).toEqual(none);
  });
});

describe("the checks of style", () => {
  const at = (text: string) => sourceOf("src/a.tsx", text);

  it("see a drawer", () => {
    expect(
      ["src/utils/a.ts", "src/store/helpers.ts", "src/lib.ts"].flatMap(drawerNames),
    ).toHaveLength(3);
  });

  it("see a silenced linter or compiler", () => {
    expect(silencers(at("// eslint-disable-next-line\n/* @ts-expect-error */ f();"))).toHaveLength(
      2,
    );
  });

  it.each([
    'export const a = "\u7b54\u3048";',
    'throw new Error("This went wrong again");',
    "const a = `please try again.`;",
    'const a = <a title="close" />;',
    "const a = <p>close</p>;",
  ])("see words in %s", (text) => {
    expect(wordsIn(at(text)).length).toBeGreaterThan(0);
  });

  it("leave class names and keys alone", () => {
    const text = 'const a = <p className="button main" id="a">{t("error.title")}</p>;';
    expect(wordsIn(at(text))).toEqual(none);
  });

  it("see an exported function without a docstring", () => {
    const text =
      "// no\nexport function a() {}\nexport const b = () => 1;\n/** yes */\nexport class C {}";
    expect(undocumented(at(text))).toEqual(["a", "b"]);
  });

  it("see a clock and chance", () => {
    expect(impurities(at("const a = Math.random() + new Date().getTime();"))).toHaveLength(2);
  });
});
