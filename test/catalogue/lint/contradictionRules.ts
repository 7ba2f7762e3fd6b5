import type { Drawback } from "../../../src/assessment/reasons.ts";
import { KINDS, PLATFORMS } from "../../../src/assessment/vocabulary.ts";
import type { ServiceFile } from "../../../src/catalogue/schema.ts";
import type { Finding } from "./fault.ts";
import { listFindings } from "./formRules.ts";

/** A rule looks at one entry and says what contradicts (method 2). */
export type ServiceRule = (entry: ServiceFile) => readonly Finding[];

/** One finding where there is a fault, else none. */
export const when = (fault: boolean, at: Finding["at"], message: string): Finding[] =>
  fault ? [{ at, message }] : [];

/** Kinds whose clients alone count for openness (method 2). */
const CLIENTS_COUNT_ALONE = ["browser", "maps", "vpn"];

/** Reasons of openness that speak of a server. */
const OF_SERVERS = ["clients-and-server-open", "server-closed", "server-partly-open"];

function serverCounts({ kind, program, verdicts }: ServiceFile): boolean {
  if (program === true) return false;
  if (verdicts.encryption === null) return !CLIENTS_COUNT_ALONE.includes(kind);
  return verdicts.encryption.verdict === "no" || verdicts.encryption.verdict === "unknown";
}

const opennessCountsTheServer: ServiceRule = (entry) => {
  const { reason } = entry.verdicts.openness;
  const at = ["verdicts", "openness", "reason"];
  const sure = entry.verdicts.encryption?.verdict !== "unknown";
  return [
    ...when(
      reason === "clients-open" && serverCounts(entry) && sure,
      at,
      "the server must be open too where encryption is no, and for lookup and public kinds",
    ),
    ...when(
      (reason === "server-closed" || reason === "server-partly-open") && !serverCounts(entry),
      at,
      `${reason} is no reason where the server does not count: the clients decide`,
    ),
    ...when(
      entry.program === true && OF_SERVERS.includes(reason),
      at,
      "a program without an operator has no server to be open or closed",
    ),
    ...when(
      reason === "clients-and-server-open" && entry.drawbacks.includes("server-closed"),
      ["drawbacks"],
      "the drawback server-closed contradicts an open server",
    ),
  ];
};

/** What cannot be true where nobody but the ends can read (method 2): by drawback, the kinds it speaks of. */
const AGAINST_CLOSED: readonly (readonly [Drawback, readonly string[]])[] = [
  ["direct-messages-readable", KINDS],
  ["group-calls-readable", ["calls"]],
  ["other-providers-readable", ["mail"]],
  ["training-on-content", KINDS],
];

const closedMeansClosed: ServiceRule = ({ kind, also, verdicts, drawbacks }) => {
  if (verdicts.encryption?.verdict !== "yes") return [];
  return AGAINST_CLOSED.flatMap(([drawback, kinds]) =>
    when(
      drawbacks.includes(drawback) && [kind, ...also].some((one) => kinds.includes(one)),
      ["drawbacks"],
      `encryption is yes, and ${drawback} says that something can be read`,
    ),
  );
};

const dataEarnsNothing: ServiceRule = ({ verdicts, drawbacks }) =>
  when(
    verdicts.business.verdict === "yes" && drawbacks.includes("training-on-content"),
    ["drawbacks"],
    "business is yes, and training-on-content says that what people write is used",
  );

const payerAgrees: ServiceRule = ({ price, verdicts }) =>
  when(
    verdicts.business.reason === "payer-unknown" && price !== "free",
    ["verdicts", "business", "reason"],
    "who pays is known where there is a price",
  );

const peersAgree: ServiceRule = ({ network, verdicts }) =>
  when(
    verdicts.encryption?.reason === "e2ee-peer-to-peer" && network !== "peer-to-peer",
    ["network"],
    `encryption goes from device to device, and the network is ${network}`,
  );

const languageAgrees: ServiceRule = ({ japanese, drawbacks }) =>
  when(
    (japanese === "none") !== drawbacks.includes("no-japanese"),
    ["japanese"],
    "the drawback no-japanese stands exactly where japanese is none",
  );

const reachAgrees: ServiceRule = ({ reach, drawbacks }) =>
  when(
    reach === "many" && drawbacks.includes("few-people-there"),
    ["drawbacks"],
    "the drawback few-people-there contradicts the reach many",
  );

const phonesAreNamed: ServiceRule = ({ status, platforms, drawbacks }) =>
  (["android", "ios"] as const).flatMap((platform) =>
    when(
      status === "active" &&
        !platforms.includes(platform) &&
        !platforms.includes("web") &&
        !drawbacks.includes(`no-${platform}`),
      ["drawbacks"],
      `it runs neither on ${platform} nor on the web: the drawback no-${platform} is missing`,
    ),
  );

const endedIsNotJudged: ServiceRule = ({ status, verdicts, lifts }) => [
  ...when(
    status === "discontinued" &&
      Object.values(verdicts).some((judged) => judged !== null && judged.verdict !== "unknown"),
    ["verdicts"],
    "a discontinued service is not judged: its verdicts are unknown, not looked up",
  ),
  ...when(
    status === "discontinued" && Object.keys(lifts).length > 0,
    ["lifts"],
    "a discontinued service has nothing left to switch",
  ),
];

const noAccountNoPages: ServiceRule = ({ account, deletion, export: page }) =>
  when(
    account === "none" && (deletion !== null || page !== null),
    ["account"],
    "where there are no accounts, there is no page to delete or export one",
  );

const runsSomewhere: ServiceRule = ({ platforms }) =>
  when(platforms.length === 0, ["platforms"], "it runs nowhere: name its platforms");

const kanaIsKana: ServiceRule = ({ names }) =>
  when(
    !/^[\p{Script=Hiragana}\u30FC\u30FB ]+$/u.test(names.kana),
    ["names", "kana"],
    "the reading is written in hiragana",
  );

const listsInOrder: ServiceRule = ({ also, platforms, drawbacks, aliases }) => [
  ...listFindings(also, ["also"], KINDS),
  ...listFindings(platforms, ["platforms"], PLATFORMS),
  ...listFindings(drawbacks, ["drawbacks"]),
  ...listFindings(aliases, ["aliases"], aliases),
];

/** Rules on members that must not contradict each other. */
export const CONTRADICTION_RULES: readonly ServiceRule[] = [
  opennessCountsTheServer,
  closedMeansClosed,
  dataEarnsNothing,
  payerAgrees,
  peersAgree,
  languageAgrees,
  reachAgrees,
  phonesAreNamed,
  endedIsNotJudged,
  noAccountNoPages,
  runsSomewhere,
  kanaIsKana,
  listsInOrder,
];
