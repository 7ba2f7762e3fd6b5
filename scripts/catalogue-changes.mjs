// npm run --silent catalogue:changes -- [--since YYYY-MM-DD]
// Writes the changelog of verdicts to standard output, as Markdown, from git's history: which service went from what
// to what, for which reason, and in which commit. The newest day comes first.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { CRITERIA } from "./catalogue-read.mjs";

const FOLDER = "src/catalogue/services";
const NOTHING = /^0+$/;

const { values } = parseArgs({
  options: {
    since: { type: "string" },
    root: { type: "string", default: new URL("../", import.meta.url).pathname },
  },
});

function git(args, input) {
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd: values.root,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr || "git could not be run");
  return stdout;
}

/** Commits that touched services, oldest first, each with its day and the blobs that its files became. */
function history() {
  const format = ["--format=commit %H %cs", "--raw", "--no-abbrev", "--no-renames"];
  const main = ["--first-parent", "--diff-merges=first-parent", "--reverse"];
  const commits = [];
  for (const line of git(["log", ...main, ...format, "--", FOLDER]).split("\n")) {
    const [, hash, day] = /^commit (\S+) (\S+)$/.exec(line) ?? [];
    if (hash) commits.push({ hash: hash.slice(0, 10), day, files: [] });
    const [, after, path] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) \w+\t(.*\.json)$/.exec(line) ?? [];
    if (path) commits.at(-1).files.push({ path, after });
  }
  return commits;
}

/** Blobs by hash, read in one go; what is no JSON is left out. */
function blobsOf(hashes) {
  const blobs = new Map();
  let rest = Buffer.from(git(["cat-file", "--batch"], `${hashes.join("\n")}\n`));
  while (rest.length > 0) {
    const end = rest.indexOf("\n");
    const [hash, , size] = rest.subarray(0, end).toString().split(" ");
    const text = rest.subarray(end + 1, end + 1 + Number(size)).toString();
    rest = rest.subarray(end + 2 + Number(size));
    try {
      blobs.set(hash, JSON.parse(text));
    } catch {
      // A file that was broken at the time says nothing about a verdict.
    }
  }
  return blobs;
}

/** What an entry says, by name: its verdicts, what settings lift them to, and whether it goes on. */
function said(entry) {
  const all = new Map();
  if (!entry) return all;
  all.set("status", { value: entry.status });
  for (const criterion of CRITERIA) {
    const judged = entry.verdicts?.[criterion];
    if (judged) all.set(criterion, { value: judged.verdict, reason: judged.reason });
  }
  for (const [setting, lift] of Object.entries(entry.lifts ?? {})) {
    for (const [criterion, { to, reason }] of Object.entries(lift)) {
      all.set(`${criterion} with \`${setting}\``, { value: to, reason });
    }
  }
  return all;
}

function written(one) {
  if (!one) return "nothing";
  return one.reason ? `\`${one.value}\` (${one.reason})` : `\`${one.value}\``;
}

/** Gives one line a change between two states of an entry. */
function differences(before, after) {
  if (!after) return ["taken out"];
  const [old, now] = [said(before), said(after)];
  if (!before) {
    const verdicts = CRITERIA.filter((criterion) => now.has(criterion));
    return [`added: ${verdicts.map((name) => `${name} ${written(now.get(name))}`).join(", ")}`];
  }
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .filter((name) => written(old.get(name)) !== written(now.get(name)))
    .map((name) => `${name}: ${written(old.get(name))} → ${written(now.get(name))}`);
}

/** What a commit made of its files, against `known`, the last readable entry by path, which it brings up to date. */
function statesOf({ files }, blobs, known) {
  return files.flatMap(({ path, after }) => {
    const state = { before: known.get(path), after: blobs.get(after) };
    if (NOTHING.test(after)) known.delete(path);
    else if (state.after === undefined) return [];
    else known.set(path, state.after);
    return [state];
  });
}

/** Changes of one commit. A renamed service goes on under its new id: the entry names its old one. */
function changesOf(states) {
  const gone = new Map(
    states.flatMap(({ before, after }) => (before && !after ? [[before.id, before]] : [])),
  );
  const renamed = states.map(({ before, after }) => {
    const old = after?.formerly?.find((id) => !before && gone.has(id));
    if (old === undefined) return { before, after };
    const state = { before: gone.get(old), after };
    gone.delete(old);
    return state;
  });
  return renamed
    .filter(({ before, after }) => after || (before && gone.has(before.id)))
    .flatMap(({ before, after }) => {
      const { id, names } = after ?? before;
      const from = before && after && before.id !== id ? [`was called \`${before.id}\``] : [];
      const lines = [...from, ...differences(before, after)];
      return lines.map((line) => `- **${names?.en ?? id}** (\`${id}\`) ${line}`);
    });
}

function main() {
  const commits = history();
  const hashes = new Set(commits.flatMap(({ files }) => files.map(({ after }) => after)));
  const blobs = blobsOf([...hashes].filter((hash) => !NOTHING.test(hash)));
  const [days, known] = [new Map(), new Map()];
  for (const commit of commits) {
    const states = statesOf(commit, blobs, known);
    if (values.since && commit.day < values.since) continue;
    const lines = changesOf(states).map((line) => `${line}, ${commit.hash}`);
    if (lines.length > 0)
      days.set(commit.day, [...lines.toSorted(), ...(days.get(commit.day) ?? [])]);
  }
  const out = ["# Changes of verdicts", ""];
  const newestFirst = [...days].toSorted(([a], [b]) => (a < b ? 1 : -1));
  for (const [day, lines] of newestFirst) out.push(`## ${day}`, "", ...lines, "");
  if (days.size === 0) out.push("None.", "");
  process.stdout.write(out.join("\n"));
}

main();
