// `npm run audit`: known weaknesses in the packages that ship. Fails for a weakness; says so where nobody could be asked.
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/** What the registry answered: `clean`, `weak` with the packages' names, or `unreachable` with why. Takes what
 * `npm audit --json` printed. */
export function verdictOf(text) {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return { kind: "unreachable", why: "no answer" };
  }
  const found = report?.vulnerabilities;
  if (typeof found !== "object" || found === null || report.error !== undefined) {
    const why = report?.message ?? report?.error?.summary ?? report?.error?.code;
    return { kind: "unreachable", why: String(why || "no answer").split(" - ")[0] };
  }
  const names = Object.keys(found).sort();
  return names.length === 0 ? { kind: "clean" } : { kind: "weak", names };
}

/** Asks npm about what ships. */
export function audit() {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return verdictOf(stdout ?? "");
}

/** The verdict in one line. */
export function worded(verdict) {
  if (verdict.kind === "clean") return "No known weakness in what ships.";
  if (verdict.kind === "weak") return `KNOWN WEAKNESSES in what ships: ${verdict.names.join(", ")}`;
  return `NOT ASKED: the registry could not be asked about weaknesses (${verdict.why}).`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const verdict = audit();
  console.log(worded(verdict));
  process.exitCode = verdict.kind === "weak" ? 1 : 0;
}
