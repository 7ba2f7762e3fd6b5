import { describe, expect, test } from "vitest";
import { answersFile, fate, named, unlisted } from "./bytes.ts";

describe("an id that is not well formed is refused with its place", () => {
  const bad = [
    "",
    "Signal",
    "sig nal",
    "sig_nal",
    "signal.",
    "é",
    "123",
    "-",
    "a".repeat(65),
    "a\n",
    "\u{430}",
  ];
  test.each(bad)("as a service: %j", (id) => {
    expect(fate(answersFile({ uses: [{ service: id }] }))).toBe("bad-id at uses.0.service");
  });
  test.each(bad)("as a setting: %j", (id) => {
    expect(fate(answersFile({ settings: { [id]: "yes" } }))).toMatch(/^bad-id at settings\./u);
  });
  test.each([...bad, "device", "device.", ".os", "device.os.x", "1.2", "device.1", "a.b\n"])(
    "as a question: %j",
    (id) => {
      expect(fate(answersFile({ answers: { [id]: "yes" } }))).toMatch(/^bad-id at answers\./u);
    },
  );
  test("a setting called __proto__ is refused too", () => {
    const file = '{"format":"naisho-answers","version":1,"settings":{"__proto__":"yes"}}';
    expect(fate(file)).toMatch(/ at settings\.__proto__$/u);
  });
  test.each(["a", "constructor", "prototype", "a-1", "-a", "1a", "a".repeat(64)])(
    "but not %j",
    (id) => {
      expect(fate(answersFile({ uses: [{ service: id }], settings: { [id]: "no" } }))).toBe(
        "accepted",
      );
      expect(fate(answersFile({ answers: { [`${id}.${id}`]: "no" } }))).toBe("accepted");
    },
  );
});

describe("a name is refused that could not be shown safely", () => {
  test.each<[string, string]>([
    ["empty", ""],
    ["a space", " "],
    ["wide spaces", "\u{3000}\u{3000}"],
    ["a space that does not break", "\u{a0}"],
    ["a line separator alone", "\u{2028}"],
    ["a line break", "a\\nb"],
    ["a tab", "a\\tb"],
    ["a null", "a\\u0000b"],
    ["delete", "a\u{7f}b"],
    ["a control of the second page", "a\u{85}b"],
    ["a right-to-left override", "a\u{202e}b"],
    ["a left-to-right embedding", "a\u{202a}b"],
    ["an isolate", "a\u{2066}b"],
    ["the end of an isolate", "a\u{2069}b"],
    ["a right-to-left mark", "a\u{200f}b"],
    ["a left-to-right mark", "\u{200e}"],
    ["an Arabic letter mark", "a\u{61c}b"],
    ["a lone high surrogate", "a\\ud83d"],
    ["a lone low surrogate", "\\udc26a"],
    ["surrogates the wrong way round", "\\udc26\\ud83d"],
    ["201 letters", "a".repeat(201)],
    ["201 birds", "🐦".repeat(201)],
  ])("%s", (_, name) => {
    expect(fate(named(name))).toBe("bad-name at uses.0.service.name");
  });
  test("and one that is no text", () => {
    const file = answersFile({ uses: [{ service: unlisted({ name: 7 }) }] });
    expect(fate(file)).toBe("bad-value at uses.0.service.name");
  });
  test.each<[string, string]>([
    ["one letter", "a"],
    ["200 letters", "a".repeat(200)],
    ["200 birds", "🐦".repeat(200)],
    ["a bird written as its two halves", "\\ud83d\\udc26"],
    ["Japanese with a wide space inside", "社内\u{3000}チャット"],
    ["a family of joined people", "👨\u{200d}👩\u{200d}👧"],
    ["Arabic", "دردشة"],
    ["what looks like markup", "<b>&amp;</b>"],
    ["__proto__", "__proto__"],
  ])("but not %s", (_, name) => {
    expect(fate(named(name))).toBe("accepted");
  });
});
