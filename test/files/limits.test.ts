import { describe, expect, test } from "vitest";
import { answersFile, bytesOf, fate, named, resultFile, unlisted } from "./bytes.ts";

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("limits", () => {
  const padded = (file: string, length: number): Uint8Array => bytesOf(file.padEnd(length, " "));
  test("200 uses are read, 201 are refused", () => {
    const uses = (count: number) =>
      Array.from({ length: count }, (_, nth) => ({ service: `s${nth}` }));
    expect(fate(answersFile({ uses: uses(200) }))).toBe("accepted");
    expect(fate(answersFile({ uses: uses(201) }))).toBe("too-many-uses at uses");
  });
  test("256 KiB of answers are read, a byte more is refused", () => {
    expect(fate(padded(answersFile(), 256 * 1024))).toBe("accepted");
    expect(fate(padded(answersFile(), 256 * 1024 + 1))).toBe("too-large at file");
  });
  test("4 MiB of result are read, a byte more is refused, whatever it is", () => {
    expect(fate(padded(resultFile(), 4 * 1024 * 1024))).toBe("accepted");
    expect(fate(padded(resultFile(), 4 * 1024 * 1024 + 1))).toBe("too-large at file");
    expect(fate(new Uint8Array(4 * 1024 * 1024 + 1))).toBe("too-large at file");
  });
  test("the bytes count, not the letters", () => {
    const birds = answersFile({ uses: [] }).replace("[]", `[${" ".repeat(10)}]`);
    expect(fate(padded(birds, 256 * 1024 - 1))).toBe("accepted");
    const names = Array.from({ length: 200 }, () => ({
      service: unlisted({ name: "鳥".repeat(200) }),
    }));
    expect(fate(answersFile({ uses: names }))).toBe("accepted");
    expect(fate(padded(answersFile({ uses: names }), 256 * 1024 - 1))).toBe("too-large at file");
  });
  test("six brackets deep is looked at, seven is refused with the place", () => {
    expect(fate(nested(6))).toBe("wrong-format at file");
    expect(fate(nested(7))).toBe("too-deep at 1:7");
    expect(fate(`{"a":\n${nested(6)}}`)).toBe("too-deep at 2:6");
    expect(fate(`{"a":${nested(5)},"b":${nested(5)}}`)).toBe("wrong-format at format");
  });
  test("brackets in words do not count", () => {
    expect(fate(named(nested(40)))).toBe("accepted");
    expect(fate(named('\\"[[[[[[[[[[ \\\\'))).toBe("accepted");
  });
  test.each(["[", "{", '{"a":', "[[", "]"])(
    "a million of %j are refused within a second",
    (piece) => {
      const file = bytesOf(piece.repeat(1_000_000 / piece.length));
      const start = performance.now();
      expect(fate(file)).toMatch(/^(too-deep|not-json) at /u);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
  test("a million brackets in one line of words are refused within a second too", () => {
    const file = `{"format":"naisho-answers","version":1,"uses":[{"service":"${"[".repeat(200_000)}`;
    expect(fate(file)).toMatch(/^not-json at /u);
  });
});

test("a byte order mark is passed over", () => {
  expect(fate(`\u{feff}${answersFile()}`)).toBe("accepted");
});
