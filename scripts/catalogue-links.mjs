// npm run catalogue:links -- [--from FILE] [--timeout SECONDS] [--at-once HOSTS]
// Asks every address of the catalogue (or of FILE, one a line; - is standard input) whether it still answers. Needs a
// network, so `npm test` never runs it. Exit code 1: an address is dead. 2: there is no network, nothing was checked.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { facts, readCatalogue } from "./catalogue-read.mjs";

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    timeout: { type: "string", default: "15" },
    "at-once": { type: "string", default: "8" },
  },
});

const MOST_HOPS = 6;
/** This many hosts in a row that cannot be reached, and none that can: it is the network, not the hosts. */
const ENOUGH_TO_TELL = 5;
const HEADERS = { "User-Agent": "naisho-catalogue-links", Accept: "*/*" };
const KINDS = ["dead", "silent", "turned away", "moved", "answers"];

/** Addresses with the entries that name them. */
function wanted() {
  const named = new Map();
  const add = (url, id) => {
    if (url) named.set(url, (named.get(url) ?? new Set()).add(id));
  };
  if (values.from !== undefined) {
    const text = readFileSync(values.from === "-" ? 0 : values.from, "utf8");
    for (const url of text.split(/\s+/)) add(url, "-");
    return named;
  }
  const catalogue = readCatalogue();
  for (const { id, url } of facts(catalogue)) add(url, id);
  for (const { id, website, fediverse, deletion, export: taken } of catalogue.services) {
    for (const url of [website, fediverse, deletion?.url, taken?.url]) add(url, id);
  }
  return named;
}

async function ask(url, method) {
  const signal = AbortSignal.timeout(Number(values.timeout) * 1000);
  const response = await fetch(url, { method, redirect: "manual", signal, headers: HEADERS });
  await response.body?.cancel();
  return response;
}

/** HEAD first; servers that do not like it are asked again as a reader would. */
async function askKindly(url) {
  const head = await ask(url, "HEAD");
  return head.status < 400 ? head : ask(url, "GET");
}

/** Follows an address to where it ends. */
async function followed(url) {
  let [at, forGood] = [url, true];
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const response = await askKindly(at);
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null) {
      return { status: response.status, at, moved: at !== url && forGood };
    }
    forGood &&= response.status === 301 || response.status === 308;
    at = new URL(next, at).href;
  }
  return { status: "goes in circles", at, moved: false };
}

function kindOf({ status, moved }) {
  if (status === 404 || status === 410) return "dead";
  if (typeof status !== "number" || status >= 300) return "turned away";
  return moved ? "moved" : "answers";
}

/** Asks one address; never throws. */
async function checked(url) {
  try {
    const found = await followed(url);
    const to = found.at === url ? "" : ` → ${found.at}`;
    return { url, kind: kindOf(found), why: `${found.status}${to}`, reached: true };
  } catch (error) {
    const code = error.cause?.code ?? error.name;
    // A name that is gone is as dead as a page; the rest may be a bad moment.
    const kind = code === "ENOTFOUND" ? "dead" : "silent";
    return { url, kind, why: code, reached: false };
  }
}

/** Asks all addresses, `at-once` hosts at a time and one address of a host after the other. */
async function checkAll(urls) {
  const queue = [...byHost(urls).values()];
  const found = [];
  const hosts = { reached: 0, unreached: 0 };
  const isCutOff = () => hosts.reached === 0 && hosts.unreached >= ENOUGH_TO_TELL;
  const work = async () => {
    for (let next = queue.shift(); next && !isCutOff(); next = queue.shift()) {
      const first = await checked(next[0]);
      hosts[first.reached ? "reached" : "unreached"] += 1;
      found.push(first);
      for (const url of next.slice(1)) if (!isCutOff()) found.push(await checked(url));
    }
  };
  await Promise.all(Array.from({ length: Number(values["at-once"]) }, work));
  const none = hosts.reached === 0 && hosts.unreached > 0;
  return { found, cutOff: isCutOff() || none, hosts };
}

function byHost(urls) {
  const hosts = new Map();
  for (const url of urls) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return hosts;
}

async function main() {
  const named = wanted();
  const urls = [...named.keys()].filter((url) => URL.canParse(url));
  console.error(`Asking ${urls.length} addresses…`);
  const { found, cutOff, hosts } = await checkAll(urls);
  if (cutOff) {
    console.error(
      `There is no network here: none of ${hosts.unreached} hosts could be reached. Nothing was checked.`,
    );
    process.exitCode = 2;
    return;
  }
  for (const kind of KINDS.slice(0, -1)) {
    for (const { url, why } of found.filter((one) => one.kind === kind).toSorted(byUrl)) {
      console.log(`${kind}\t${why}\t${url}\t${[...named.get(url)].join(" ")}`);
    }
  }
  const count = (kind) => found.filter((one) => one.kind === kind).length;
  console.log(
    KINDS.toReversed()
      .map((kind) => `${count(kind)} ${kind}`)
      .join(", "),
  );
  process.exitCode = count("dead") > 0 ? 1 : 0;
}

function byUrl(a, b) {
  return a.url < b.url ? -1 : 1;
}

await main();
