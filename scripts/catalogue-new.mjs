// npm run catalogue:new -- ID [KIND]
// Writes src/catalogue/services/ID.json: all members in order, verdicts unknown until they are looked up, and null or
// "" wherever something must be filled in. `npm run catalogue` then names each of those with its line.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

process.env["NODE_ENV"] ??= "production"; // The module runner would set it to development.

const { runnerImport } = await import("vite");

const here = new URL("../", import.meta.url).pathname;
const { module: words } = await runnerImport("./src/assessment/vocabulary.ts", {
  root: here,
  configFile: false,
  logLevel: "error",
});

const UNKNOWN = { verdict: "unknown", reason: "not-looked-up", source: null, checked: null };

function skeleton(id, kind) {
  const closes = kind === null || words.hasLevel(words.modeOf(kind));
  return {
    id,
    kind,
    also: [],
    status: "active",
    names: { ja: "", kana: "", en: "" },
    aliases: [],
    formerly: [],
    website: "https://",
    operator: "",
    jurisdiction: "",
    inJapan: null,
    japanese: "unknown",
    platforms: [],
    network: null,
    reach: null,
    price: null,
    phone: "unknown",
    prism: null,
    verdicts: { encryption: closes ? UNKNOWN : null, business: UNKNOWN, openness: UNKNOWN },
    lifts: {},
    drawbacks: [],
    deletion: null,
    export: null,
    fediverse: null,
    move: { minutes: null, people: null, cost: null },
  };
}

function refusal(id, kind, path) {
  if (id === undefined) return "Usage: npm run catalogue:new -- ID [KIND]";
  if (!/^(?=.*[a-z])[a-z0-9-]{1,64}$/.test(id))
    return `${id}: an id is a-z, 0-9 and -, with a letter.`;
  if (kind !== undefined && !words.KINDS.includes(kind)) {
    return `${kind} is no kind. Kinds: ${words.KINDS.join(" ")}`;
  }
  return existsSync(path) ? `${path} is there already.` : null;
}

function main() {
  const options = { root: { type: "string", default: here } };
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [id, kind] = positionals;
  const path = join(values.root, `src/catalogue/services/${id}.json`);
  const why = refusal(id, kind, path);
  if (why !== null) {
    console.error(why);
    process.exitCode = 1;
    return;
  }
  writeFileSync(path, `${JSON.stringify(skeleton(id, kind ?? null), null, 2)}\n`);
  console.log(path);
  console.log(
    "Fill in what is null or empty; `npm run catalogue` names each. docs/evidence.md says how to judge.",
  );
}

main();
