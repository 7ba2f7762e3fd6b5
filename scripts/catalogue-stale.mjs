// npm run catalogue:stale -- [DAYS] [--on YYYY-MM-DD]
// Lists verdicts and settings that were looked up more than DAYS (180) before a day (the edition's), to be looked
// at again: by age times use, so that what is old and what many rely on comes first. Then what was never looked up.
import { parseArgs } from "node:util";
import { facts, readCatalogue } from "./catalogue-read.mjs";

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = "180";
/** How much more it matters that a fact is right when more people use the service. */
const USES = { usual: 4, many: 3, some: 2, few: 1 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: "string" }, root: { type: "string" } },
});
const catalogue = readCatalogue(values.root);
const on = values.on ?? catalogue.date;
const most = Number(positionals[0] ?? DEFAULT_DAYS);

function usageOf({ id, reach }) {
  return catalogue.usual.includes(id) ? "usual" : reach;
}

/** A setting is used as much as the most used of the services that have it. */
function settingUse(id) {
  const uses = catalogue.services.filter(({ lifts }) => id in lifts).map(usageOf);
  return uses.toSorted((a, b) => USES[b] - USES[a])[0] ?? "few";
}

function withUse(fact) {
  const service = catalogue.services.find(({ id }) => id === fact.id);
  return { ...fact, use: fact.setting || !service ? settingUse(fact.id) : usageOf(service) };
}

function aged(fact) {
  const days = Math.round((Date.parse(on) - Date.parse(fact.checked)) / DAY_MS);
  return { ...fact, days, weight: days * USES[fact.use] };
}

function line({ days, use, id, what, url }) {
  return [days ?? "never", use, id, what, url ?? ""].join("\t").trimEnd();
}

function main() {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on)) || !(most >= 0)) {
    console.error("Usage: npm run catalogue:stale -- [DAYS] [--on YYYY-MM-DD]");
    process.exitCode = 1;
    return;
  }
  const all = facts(catalogue).map(withUse);
  const never = all.filter(({ checked }) => checked === null);
  const old = all
    .filter(({ checked }) => checked !== null)
    .map(aged)
    .filter(({ days }) => days > most)
    .toSorted((a, b) => b.weight - a.weight || b.days - a.days || (a.id < b.id ? -1 : 1));
  console.log(
    `${old.length} of ${all.length} were looked up more than ${most} days before ${on}; age times use first:`,
  );
  console.log("days\tuse\tid\twhat\tpage");
  for (const fact of old) console.log(line(fact));
  console.log(`\n${never.length} were never looked up; most used first:`);
  const byUse = never.toSorted((a, b) => USES[b.use] - USES[a.use] || (a.id < b.id ? -1 : 1));
  for (const fact of byUse) console.log(line(fact));
}

main();
