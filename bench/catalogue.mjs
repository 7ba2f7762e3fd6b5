// The catalogues of the bench: the shipped entries, most used first, and as many more made from them as wanted.
import { readCatalogue } from "../scripts/catalogue-read.mjs";

const USES = 20;

/** An entry like another under a name of its own, which a search has to tell apart. */
function twin(entry, nth) {
  const mark = nth.toString(36);
  const { ja, kana, en } = entry.names;
  return {
    ...entry,
    id: `${entry.id.slice(0, 50)}-${mark}`,
    names: { ja: `${ja}${mark}`, kana, en: `${en} ${mark}` },
    aliases: entry.aliases.map((alias) => `${alias}${mark}`),
    formerly: [],
  };
}

/** Gives `count` services (never fewer than the most used) and all settings, the same ones each time. */
export function catalogueOf(count) {
  const { services, settings, usual } = readCatalogue();
  const rank = ({ id }) => (usual.includes(id) ? usual.indexOf(id) : usual.length);
  const shipped = services.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const made = Array.from({ length: count }, (_, nth) => {
    const entry = shipped[nth % shipped.length];
    return nth < shipped.length ? entry : twin(entry, Math.floor(nth / shipped.length));
  });
  return { services: made, settings };
}

/** Two visits with the 20 most used services that differ in one answer, as when a visitor goes on. */
export function visits() {
  const { usual, services } = readCatalogue();
  const active = new Set(services.filter(({ status }) => status === "active").map(({ id }) => id));
  const stakes = ["private", "everyday", "decisive"];
  const uses = usual
    .filter((id) => active.has(id))
    .slice(0, USES)
    .map((service, nth) => ({ service, stakes: stakes[nth % stakes.length] }));
  const visit = (lock) => ({
    format: "naisho-answers",
    version: 1,
    uses,
    devices: ["android", "windows"],
    answers: { "device.os": "yes", "device.lock": lock, "data.phone": "partly" },
  });
  return ["yes", "unknown"].map((lock) => JSON.stringify(visit(lock)));
}
