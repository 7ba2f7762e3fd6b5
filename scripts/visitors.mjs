// npm run visitors
// Works out the twelve visitors of test/visitors/ anew, prints what differs from their reviewed summaries, line by line,
// and writes them. Read the differences, and the reasons in people.json, before you commit.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

process.env["NODE_ENV"] ??= "production"; // The module runner would set it to development.

const { runnerImport } = await import("vite");

const root = new URL("../", import.meta.url);
const { module } = await runnerImport("./test/visitors/summary.ts", {
  root: root.pathname,
  configFile: false,
  logLevel: "error",
});

/** One line a member, so that a difference reads as a sentence. */
const lines = (summary) =>
  Object.entries(summary).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);

let changed = 0;
for (const name of module.visitorNames()) {
  const file = new URL(`test/visitors/${name}.expected.json`, root);
  const before = existsSync(file) ? lines(JSON.parse(readFileSync(file, "utf8"))) : [];
  const summary = module.summaryOf(name);
  const after = lines(summary);
  const gone = before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`);
  if (gone.length + come.length === 0) continue;
  changed += 1;
  console.log([name, ...gone, ...come].join("\n"));
  writeFileSync(file, JSON.stringify(summary, null, 2));
}
if (changed > 0) spawnSync("npx", ["oxfmt", "test/visitors"], { cwd: root });
console.log(changed === 0 ? "Nothing differs." : `${changed} to review.`);
