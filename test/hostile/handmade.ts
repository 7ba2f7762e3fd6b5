/** Bad files made by hand: what a visitor might really choose, and what somebody might hand them. */
import { answersFile, bytesOf, named, resultFile, unlisted } from "../files/bytes.ts";

const LIMIT = 256 * 1024;

const bytes = (...all: readonly number[]): Uint8Array => Uint8Array.from(all);
const answers = (members: string): string =>
  `{"format":"naisho-answers","version":1${members === "" ? "" : `,${members}`}}`;
const withUse = (members: string): string => answers(`"uses":[${members}]`);
const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

/** A text in UTF-16 with its byte order mark. */
function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  const marked = `\u{feff}${text}`;
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(2 * at, marked.charCodeAt(at), little);
  }
  return new Uint8Array(view.buffer);
}

const OTHER_KINDS: readonly (readonly [string, string | Uint8Array])[] = [
  ["nothing", ""],
  ["a line break", "\n"],
  ["a letter", "こんにちは"],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a script", "alert(1)"],
  ["a list of calendars", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"],
  ["a table", "service,stakes\nsignal,private\n"],
  ["YAML", "format: naisho-answers\nversion: 1\n"],
  ["JSON lines", `${answersFile()}\n${answersFile()}\n`],
  ["JSON with a comment", `/* */ ${answersFile()}`],
  ["JSON with quotes of one stroke", "{'format':'naisho-answers','version':1}"],
  ["JSON behind a guard", `)]}',\n${answersFile()}`],
  ["half a file", answersFile({ uses: [{ service: "signal" }] }).slice(0, -9)],
  ["a zip", bytes(0x50, 0x4b, 3, 4, 0x14, 0, 0xff, 0xfe, 8, 0)],
  ["a picture (PNG)", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ["a picture (JPEG)", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46)],
  ["a PDF", bytes(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 10, 0x25, 0xe2, 0xe3)],
  ["gzip", bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
  ["WebAssembly", bytes(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)],
  ["UTF-16, little end first", utf16(answersFile(), true)],
  ["UTF-16, big end first", utf16(answersFile(), false)],
  ["Shift_JIS", bytes(0x7b, 0x22, 0x8e, 0xd0, 0x93, 0xe0, 0x22, 0x7d)],
  ["zeros", new Uint8Array(64)],
];

const WRONG_FORM: readonly (readonly [string, string])[] = [
  ["null", "null"],
  ["true", "true"],
  ["a number past all numbers", "1e999"],
  ["a word", '"naisho-answers"'],
  ["a list", "[]"],
  ["an object", "{}"],
  ["a list of files", `[${answersFile()}]`],
  ["another format", '{"format":"naisho-notes","version":1}'],
  ["a format in capitals", '{"format":"Naisho-Answers","version":1}'],
  ["no version", '{"format":"naisho-answers"}'],
  ["version 2", answersFile({ version: 2 })],
  ["version 1e999", '{"format":"naisho-answers","version":1e999}'],
  ["version 1.5", answersFile({ version: 1.5 })],
  ["version -1", answersFile({ version: -1 })],
  ["version as a word", answersFile({ version: "1" })],
  ["two versions, the second unknown", answers('"version":9')],
  ["a member of tomorrow", answers('"score":100')],
  ["a member in capitals", answers('"Uses":[]')],
  ["uses that are no list", answers('"uses":{"0":{"service":"signal"}}')],
  ["a use that is a word", withUse('"signal"')],
  ["a use without a service", withUse("{}")],
  ["a service that is a number", withUse('{"service":7}')],
  ["a service that is a list", withUse('{"service":["signal"]}')],
  ["a service that is true", withUse('{"service":true}')],
  ["stakes that are none", withUse('{"service":"signal","stakes":"secret"}')],
  ["mustStay as a word", withUse('{"service":"signal","mustStay":"yes"}')],
  [
    "201 uses",
    answersFile({ uses: Array.from({ length: 201 }, (_, n) => ({ service: `s${n}` })) }),
  ],
  ["settings in a list", answers('"settings":["yes"]')],
  ["a setting that is null", answers('"settings":{"line-seal":null}')],
  ["a device that is a toaster", answers('"devices":["toaster"]')],
  ["a device within a device", answers('"devices":[["ios"]]')],
  ["a question without a dot", answers('"answers":{"device":"yes"}')],
  ["an answer that is a number", answers('"answers":{"device.os":1}')],
  [
    "a result without answers",
    '{"format":"naisho-result","version":1,"method":1,"catalogue":"2026-11-24"}',
  ],
  ["a result of answers that are bad", resultFile({ answers: { format: "naisho-answers" } })],
  ["a result of method 1e999", resultFile().replace('"method":1', '"method":1e999')],
  ["a result with a day that is none", resultFile({ catalogue: "2026-02-31T25:61" })],
];

const HOSTILE: readonly (readonly [string, string])[] = [
  ["__proto__ at the top", answers('"__proto__":{"uses":[]}')],
  ["__proto__ in the settings", answers('"settings":{"__proto__":"yes"}')],
  ["__proto__ in a use", withUse('{"service":"signal","__proto__":{"mustStay":true}}')],
  ["a format from the prototype", '{"__proto__":{"format":"naisho-answers","version":1}}'],
  ["constructor at the top", answers('"constructor":{"prototype":{"polluted":true}}')],
  [
    "__proto__ in an unlisted service",
    withUse('{"service":{"name":"a","kind":"messaging","__proto__":{}}}'),
  ],
  ["a name that turns the line round", named("evil\u{202e}gpj.exe")],
  ["a name with an isolate", named("a\u{2066}b")],
  ["a name with half a pair", named("a\\ud83d")],
  ["a name with a null", named("a\\u0000b")],
  ["a name with a line break", named("a\\nb")],
  ["a name of spaces", named("\u{3000}")],
  ["a name of 201 letters", named("あ".repeat(201))],
  ["a name that is an object", answersFile({ uses: [{ service: unlisted({ name: {} }) }] })],
  ["an id with a path", withUse('{"service":"../../etc/passwd"}')],
  ["an id with a scheme", withUse('{"service":"javascript:alert(1)"}')],
  ["an id with a look-alike letter", withUse('{"service":"sign\u{430}l"}')],
  ["an id of a whole book", withUse(`{"service":"${"a".repeat(100_000)}"}`)],
  ["seven brackets", nested(7)],
  ["a million brackets", nested(500_000)],
  ["a million open brackets", "[".repeat(1_000_000)],
  ["objects within objects", `${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}`],
  ["a number of a hundred thousand digits", answers(`"version":${"9".repeat(100_000)}`)],
  ["a word without an end", `{"format":"${"\\\\".repeat(120_000)}`],
  ["256 KiB and a byte", answersFile().padEnd(LIMIT + 1, " ")],
  ["4 MiB and a byte", " ".repeat(4 * 1024 * 1024 + 1)],
];

/** Title and bytes of each: none is an answers or a result file, though many nearly are. */
export const HANDMADE: readonly (readonly [string, Uint8Array])[] = [
  ...OTHER_KINDS,
  ...WRONG_FORM,
  ...HOSTILE,
].map(([title, file]) => [title, typeof file === "string" ? bytesOf(file) : file] as const);

/** Files of nearly 256 KiB that are as tedious to read as can be. */
export const TEDIOUS: readonly (readonly [string, Uint8Array])[] = (
  [
    ["brackets", "[".repeat(LIMIT)],
    ["quotes", '"'.repeat(LIMIT)],
    ["strokes", `"${"\\".repeat(LIMIT - 2)}`],
    ["members", answers(Array.from({ length: 15_000 }, (_, n) => `"m${n}":[[]]`).join())],
    [
      "settings",
      answers(`"settings":{${Array.from({ length: 16_000 }, (_, n) => `"s-${n}":1`).join()}}`),
    ],
    ["uses", withUse(Array.from({ length: 12_000 }, (_, n) => `{"service":"s${n}"}`).join())],
    ["line breaks", `${"\n".repeat(LIMIT - 8)}{"a":x}`],
    ["digits", "1".repeat(LIMIT)],
    ["a name", named("あ".repeat(80_000))],
    ["colours of one bird", named("🐦\u{fe0f}\u{200d}".repeat(20_000))],
  ] as const
).map(([title, file]) => [title, bytesOf(file)] as const);
