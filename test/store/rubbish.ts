const FILE = { format: "naisho-answers", version: 1 };

function file(members: object): string {
  return JSON.stringify({ ...FILE, ...members });
}

function times(count: number, use: unknown): string {
  return file({ uses: Array.from({ length: count }, () => use) });
}

function unlisted(name: string): object {
  return { name, kind: "notes", encryption: "yes", business: "yes", openness: "yes" };
}

function named(name: string): string {
  return file({ uses: [{ service: unlisted(name) }] });
}

/** A file with all that the ones below have, without their faults. */
export const GOOD: string = file({
  uses: Array.from({ length: 200 }, (_, index) => ({ service: unlisted(`メモ${index}`) })),
  settings: { "x-encrypted-chat": "yes" },
  devices: [],
  answers: { "device.apps": "yes" },
});

/** What may stand where kept answers should, by what is wrong with it: none is an answers file. */
export const RUBBISH: Readonly<Record<string, string>> = {
  "nothing at all": "",
  "a word": "undefined",
  "a number": "1e999",
  null: "null",
  "a list": "[]",
  "half a file": file({ uses: [{ service: "signal" }] }).slice(0, -5),
  "two files": `${file({})}${file({})}`,
  "another's file": '{"format":"somebody-else","version":1}',
  "a result file": '{"format":"naisho-result","version":1,"method":1,"catalogue":"2026-01-31"}',
  "a whole result file": JSON.stringify({
    format: "naisho-result",
    version: 1,
    method: 1,
    catalogue: "2026-01-31",
    answers: FILE,
  }),
  "a version of the future": '{"format":"naisho-answers","version":2,"uses":[]}',
  "a version that is no number": '{"format":"naisho-answers","version":"1"}',
  "a member too many": file({ admin: true }),
  "a key that would change all objects":
    '{"format":"naisho-answers","version":1,"__proto__":{"a":1}}',
  "such a key among the answers":
    '{"format":"naisho-answers","version":1,"answers":{"__proto__":{"polluted":"yes"}}}',
  "a constructor among the settings": file({ settings: { "constructor.prototype": "yes" } }),
  "a use that is no use": file({ uses: [null] }),
  "an answer that is none": file({ answers: { "device.apps": "maybe" } }),
  "a service's id that is none": file({ uses: [{ service: "../../etc/passwd" }] }),
  "a name of controls": named("a\u0000b"),
  "a name that turns the line": named("abc\u202Etxt.exe"),
  "half a letter, as text": '{"format":"naisho-answers","version":1,"uses":["\uD83D"]}',
  "half a letter, in a name": named("\uD83D").replaceAll("\\ud83d", "\uD83D"),
  "more uses than there may be": times(201, { service: "signal" }),
  "brackets without end": "[".repeat(1_000_000),
  "five million letters": "x".repeat(4_900_000),
  "a file that is too long": file({ uses: [{ service: "signal", mustStay: true }] }).padEnd(
    300_000,
    " ",
  ),
  "a picture": "\u0089PNG\r\n\u001A\n",
  "a page": "<!doctype html><script>alert(1)</script>",
};
