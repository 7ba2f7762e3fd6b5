/** Links made by hand: none of them is what this version writes, and so none is read. */
import { describe, expect, it } from "vitest";
import { LINK_LIMIT, linkData, readLink } from "../../src/files/link.ts";

const JSON_TEXT =
  '{"v":1,"m":1,"c":"2026-11-24","l":[1,2],"s":[51,60],"t":[0,1,2,0,0],"k":[0,0,1,0,0],"u":["gmail","line"]}';

const base64url = (text: string): string => Buffer.from(text).toString("base64url");
const said = (change: (text: string) => string): string => base64url(change(JSON_TEXT));

describe("a link made by hand", () => {
  it.each<[string, string]>([
    ["nothing", ""],
    ["a word", "hello"],
    ["percent signs", "%7B%22v%22%3A1%7D"],
    ["plain JSON", JSON_TEXT],
    ["base64 with padding", `${base64url(JSON_TEXT)}=`],
    ["base64 with a plus", base64url(JSON_TEXT).replace("y", "+")],
    ["a full stop behind it", `${base64url(JSON_TEXT)}.`],
    ["a cut-off end", base64url(JSON_TEXT).slice(0, -3)],
    ["something behind the JSON", said((text) => `${text} `)],
    ["spaces inside", said((text) => text.replace(",", ", "))],
    ["two results", said((text) => text + text)],
    ["a member twice", said((text) => text.replace('{"v":1', '{"v":1,"v":1'))],
    ["a member twice, the first one wrong", said((text) => text.replace('{"v":1', '{"v":9,"v":1'))],
    ["another order", said((text) => text.replace('"v":1,"m":1', '"m":1,"v":1'))],
    ["__proto__", said((text) => text.replace('{"v"', '{"__proto__":{"x":1},"v"'))],
    ["constructor", said((text) => text.replace('{"v"', '{"constructor":1,"v"'))],
    ["an escape for a letter", said((text) => text.replace('"v"', '"\\u0076"'))],
    ["a later version", said((text) => text.replace('"v":1', '"v":2'))],
    ["a version as text", said((text) => text.replace('"v":1', '"v":"1"'))],
    ["method 0", said((text) => text.replace('"m":1', '"m":0'))],
    ["method 1e3", said((text) => text.replace('"m":1', '"m":1e3'))],
    ["method 1.0", said((text) => text.replace('"m":1', '"m":1.0'))],
    ["method 1e999", said((text) => text.replace('"m":1', '"m":1e999'))],
    ["no day", said((text) => text.replace("2026-11-24", "2026-13-24"))],
    ["a sentence for a day", said((text) => text.replace("2026-11-24", "call 0120 now"))],
    ["a level of 5", said((text) => text.replace('"l":[1,2]', '"l":[1,5]'))],
    ["levels upside down", said((text) => text.replace('"l":[1,2]', '"l":[2,1]'))],
    ["one end of a level", said((text) => text.replace('"l":[1,2]', '"l":[1]'))],
    ["three ends of a level", said((text) => text.replace('"l":[1,2]', '"l":[1,2,3]'))],
    ["a level that no use has", said((text) => text.replace('"l":[1,2]', '"l":[4,4]'))],
    ["no level though uses have one", said((text) => text.replace('"l":[1,2]', '"l":null'))],
    ["a use on the square", said((text) => text.replace('"t":[0,', '"t":[1,'))],
    ["101 points", said((text) => text.replace("51,60", "51,101"))],
    ["half a point", said((text) => text.replace("51,60", "51.5,60"))],
    ["-1 points", said((text) => text.replace("51,60", "-1,60"))],
    ["-0 points", said((text) => text.replace("51,60", "-0,60"))],
    ["201 uses", said((text) => text.replace('"k":[0,0,1', '"k":[0,0,201'))],
    ["more than 200 uses together", said((text) => text.replace('"k":[0,0,1', '"k":[0,0,199'))],
    ["names out of order", said((text) => text.replace('"gmail","line"', '"line","gmail"'))],
    ["a name twice", said((text) => text.replace('"gmail","line"', '"line","line"'))],
    ["a name that is no id", said((text) => text.replace('"line"', '"LINE!"'))],
    ["a name with a right-to-left mark", said((text) => text.replace("line", "li\u202ene"))],
    ["an address for a name", said((text) => text.replace("line", "https://example.org"))],
    ["a name of 65 letters", said((text) => text.replace("line", "l".repeat(65)))],
    ["names as an object", said((text) => text.replace('["gmail","line"]', '{"0":"line"}'))],
    ["null", base64url("null")],
    ["a list", base64url("[]")],
    ["a number", base64url("1")],
    ["a lone surrogate", base64url('"\\ud800"')],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00]).toString("base64url")],
    ["a byte order mark", base64url(`\u{feff}${JSON_TEXT}`)],
    ["many brackets", base64url("[".repeat(1400))],
    ["2,001 characters", "A".repeat(LINK_LIMIT + 1)],
    ["a million characters", "A".repeat(1_000_000)],
    ["an answers file", base64url('{"format":"naisho-answers","version":1}')],
    ["markup", base64url("<script>alert(1)</script>")],
  ])("that holds %s is refused", (_, data) => {
    expect(readLink(data)).toBeNull();
  });

  it("is read where it is just what would have been written", () => {
    const read = readLink(base64url(JSON_TEXT));
    expect(read && linkData(read)).toBe(base64url(JSON_TEXT));
  });
});
