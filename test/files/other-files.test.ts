import { describe, expect, test } from "vitest";
import { answersFile, fate, resultFile } from "./bytes.ts";

/** Engines tell the position of a JSON fault or they do not. */
const JSON_FAULT = /^not-json at (?:file|[1-9]\d*:[1-9]\d*)$/u;

describe("a file of another kind is refused", () => {
  test.each<[string, string | Uint8Array, RegExp | string]>([
    ["an empty one", "", JSON_FAULT],
    ["plain words", "hello", JSON_FAULT],
    ["a number", "1", "wrong-format at file"],
    ["null", "null", "wrong-format at file"],
    ["a list", "[]", "wrong-format at file"],
    ["an object without a format", "{}", "wrong-format at format"],
    ["another program's file", '{"format":"other","version":1}', "wrong-format at format"],
    [
      "a format that is no word",
      '{"format":["naisho-answers"],"version":1}',
      "wrong-format at format",
    ],
    [
      "a format from the prototype",
      '{"__proto__":{"format":"naisho-answers"}}',
      "wrong-format at format",
    ],
    ["a zip", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xff, 0xfe]), "not-text at file"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      "not-text at file",
    ],
    ["UTF-16, little end first", utf16(answersFile(), true), "not-text at file"],
    ["UTF-16, big end first", utf16(answersFile(), false), "not-text at file"],
    [
      "a half of a surrogate pair in bytes",
      new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
      "not-text at file",
    ],
    ["an overlong slash", new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), "not-text at file"],
    ["a missing bracket", '{"format":"naisho-answers","version":1', JSON_FAULT],
    ["a comma too many", '{"format":"naisho-answers",\n "version":1,}', JSON_FAULT],
    ["a comment", `// mine\n${answersFile()}`, JSON_FAULT],
    ["two files in one", `${answersFile()}${answersFile()}`, JSON_FAULT],
    ["a number that is none", '{"format":"naisho-answers","version":NaN}', JSON_FAULT],
  ])("%s", (_, file, expected) => {
    expect(fate(file)).toMatch(expected);
  });
});

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  [`\u{feff}${text}`].forEach((all) => {
    for (let at = 0; at < all.length; at += 1) view.setUint16(2 * at, all.charCodeAt(at), little);
  });
  return bytes;
}

describe("a file from the future is refused, whatever else is in it", () => {
  test.each<[string, string, string]>([
    ["version 2", answersFile({ version: 2, feelings: [] }), "future-version at version"],
    ["version 1000", resultFile({ version: 1000 }), "future-version at version"],
    [
      "version 1e999 is no number",
      '{"format":"naisho-answers","version":1e999}',
      "bad-value at version",
    ],
    ["version 0", answersFile({ version: 0 }), "bad-value at version"],
    ["version -1", answersFile({ version: -1 }), "bad-value at version"],
    ["version 1.5", answersFile({ version: 1.5 }), "bad-value at version"],
    ['version "1"', answersFile({ version: "1" }), "bad-value at version"],
    ["no version", '{"format":"naisho-answers"}', "missing at version"],
  ])("%s", (_, file, expected) => {
    expect(fate(file)).toBe(expected);
  });
});

test("words in a file that sound like a position do not mislead the place", () => {
  for (const words of [
    "position 77",
    "at position 77",
    "line 7 column 7",
    "at line 7 column 7 of the JSON data",
  ]) {
    expect(fate(words)).toMatch(/^not-json at (?:file|1:1)$/u);
  }
});
