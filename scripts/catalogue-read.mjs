// What the catalogue's commands read: files as they stand, without judging their form (`npm run catalogue` does).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HERE = new URL("../", import.meta.url).pathname;

export const CRITERIA = ["encryption", "business", "openness"];

function json(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function folder(path) {
  return readdirSync(path)
    .toSorted()
    .map((name) => json(join(path, name)));
}

/** Reads the catalogue below `root` (this project's without one): services and settings by id, the day of the
 * edition, and the ids of the most used services, first things first. */
export function readCatalogue(root = HERE) {
  const base = join(root, "src/catalogue");
  return {
    services: folder(join(base, "services")),
    settings: folder(join(base, "settings")),
    date: json(join(base, "edition.json")).date,
    usual: json(join(base, "usual.json")),
  };
}

/** Every fact with a source: what it is, of which entry, when it was looked up (null: never), and where. */
export function facts({ services, settings }) {
  return [...services.flatMap(factsOf), ...settings.map(settingFact)];
}

function factsOf({ id, status, verdicts, lifts, ...pages }) {
  const judged = CRITERIA.flatMap((criterion) => {
    const verdict = verdicts[criterion];
    // What has ended is not judged (method 2), so there is nothing to look up.
    if (verdict === null || status !== "active") return [];
    return [fact(id, `${criterion}: ${verdict.verdict}`, verdict)];
  });
  const lifted = Object.entries(lifts).flatMap(([setting, lift]) =>
    Object.entries(lift).map(([criterion, to]) =>
      fact(id, `${criterion}: ${to.to} by ${setting}`, to),
    ),
  );
  const left = ["deletion", "export"].flatMap((page) =>
    pages[page]?.checked ? [{ ...pages[page], id, what: `${page} page` }] : [],
  );
  return [...judged, ...lifted, ...left];
}

function fact(id, what, { source, checked }) {
  return { id, what, checked, url: source?.url ?? null };
}

function settingFact({ id, source, checked }) {
  return { id, what: "where the setting is", checked, url: source.url, setting: true };
}
