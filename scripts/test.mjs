// `npm test`: every check, in order, going on after a failure. The last line counts: `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { audit, worded } from "./audit.mjs";
import { ensureBrowser } from "./browser.mjs";

const RESULTS = "test-results";

/** Counts of one step: vitest and Playwright count their tests, any other step is one. */
const STEPS = [
  { name: "format", run: () => single("oxfmt", "--check") },
  { name: "lint", run: () => single("oxlint") },
  { name: "types", run: () => single("tsc", "-b", "--force") },
  { name: "unused code and packages", run: () => single("knip") },
  { name: "known weaknesses", run: weaknesses },
  { name: "rules and screens", run: () => vitest("rules", "screens") },
  { name: "build", run: () => single("vite", "build", "--logLevel", "warn") },
  {
    name: "single file",
    run: () => single("vite", "build", "--config", "build/single.config.ts", "--logLevel", "warn"),
  },
  { name: "built site", run: () => vitest("built") },
  { name: "journey in Chromium", run: () => journey("chromium") },
  { name: "journey in Firefox", run: () => journey("firefox") },
  { name: "journey in WebKit", run: () => journey("webkit") },
];

function npx(command, ...args) {
  const options = { stdio: ["ignore", "inherit", "inherit"] };
  return spawnSync("npx", ["--no-install", command, ...args], options).status === 0;
}

function single(command, ...args) {
  return npx(command, ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Where the registry cannot be asked, that is said, and nothing is counted: neither clean nor a finding. */
function weaknesses() {
  const verdict = audit();
  console.log(worded(verdict));
  const counts = { clean: [1, 0], weak: [0, 1], unreachable: [0, 0] };
  const [passed, failed] = counts[verdict.kind];
  return { passed, failed, unasked: verdict.kind === "unreachable" };
}

/** Counts from a report; a run that went wrong without a failed test counts as one failure. */
function counted(succeeded, file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(file, "utf8")));
    if (!succeeded && counts.failed === 0) return { ...counts, failed: 1 };
    return counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function vitest(...projects) {
  const file = `${RESULTS}/${projects.join("-")}.json`;
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return counted(npx("vitest", "run", ...chosen, ...reports), file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** Walks in one browser. Where there is none, that counts as skipped, and as a failure in CI. */
function journey(browser) {
  if (!ensureBrowser(browser)) {
    return { passed: 0, failed: 0, [process.env.CI === "true" ? "failed" : "skipped"]: 1 };
  }
  const walked = npx("playwright", "test", "--project", browser);
  return counted(walked, `${RESULTS}/journey.json`, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const outcomes = [];
for (const { name, run } of STEPS) {
  console.log(`\n== ${name}`);
  const { passed, failed, skipped = 0, unasked = false } = run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const outcome = failed > 0 ? "FAILED" : skipped > 0 && passed === 0 ? "skipped" : "ok    ";
  outcomes.push(`${unasked ? "unasked" : outcome} ${name}`);
}
console.log(`\n${outcomes.join("\n")}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
