import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { library } from "../../src/catalogue/library.ts";
import { readFile } from "../../src/files/read.ts";
import { resultText } from "../../src/files/write.ts";

const PATIENCE = 30_000;
const folder = mkdtempSync(join(tmpdir(), "naisho-"));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function commandLine(
  args: readonly string[],
  input = "",
): { out: string; err: string; code: number | null } {
  const run = spawnSync("node", ["scripts/assess.mjs", ...args], { input, encoding: "utf8" });
  return { out: run.stdout, err: run.stderr, code: run.status };
}

/** What the page would export for the same file. */
function exported(text: string): string {
  const opened = readFile(new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return resultText(assess(opened.value.answers, library), library);
}

const LINE = '{"format":"naisho-answers","version":1,"uses":[{"service":"line"}]}';
const GMAIL = '{"format":"naisho-answers","version":1,"uses":[{"service":"gmail"}]}';

test(
  "the command line prints one result a line, in order, the same to the byte as the page's",
  () => {
    const files = [file("a.json", LINE), file("b.json", GMAIL)];
    expect(commandLine(files)).toEqual({
      out: `${exported(LINE)}\n${exported(GMAIL)}\n`,
      err: "",
      code: 0,
    });
  },
  PATIENCE,
);

test(
  "a refused file is one line with code, place and sentence, and the others go on",
  () => {
    const bad = file("bad.json", '{"format":"naisho-answers","version":1,"uses":[{"serve":"x"}]}');
    const absent = join(folder, "absent.json");
    const { out, err, code } = commandLine([bad, absent, file("c.json", LINE)]);
    expect(out).toBe(`${exported(LINE)}\n`);
    const [first = "", second = "", ...rest] = err.split("\n");
    expect(first.startsWith(`${bad}: missing at uses.0.service: `)).toBe(true);
    expect(second.startsWith(`${absent}: unreadable at file: `)).toBe(true);
    expect(rest).toEqual([""]);
    expect(code).toBe(1);
  },
  PATIENCE,
);

test(
  "without a file the command line reads standard input, a result file as well as answers",
  () => {
    expect(commandLine([], exported(GMAIL)).out).toBe(`${exported(GMAIL)}\n`);
    const future = commandLine([], '{"format":"naisho-answers","version":2}');
    expect(future.err.startsWith("-: future-version at version: ")).toBe(true);
    expect(future.code).toBe(1);
  },
  PATIENCE,
);
