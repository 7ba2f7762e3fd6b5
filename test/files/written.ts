/** The result file of a small visit, as the method says it must be written. */

const finding = (verdict: string, reason: string, service: string, criterion: string) => ({
  low: verdict,
  high: verdict,
  reason,
  source: `https://${service}.example/${criterion}`,
  checked: "2026-03-01",
});
const none = {
  low: "not-applicable",
  high: "not-applicable",
  reason: null,
  source: null,
  checked: null,
};
const could = { low: "could", high: "could" };
const inside = { low: "hindered", high: "hindered", by: ["encryption"] };
/** Worked out by hand from method.md, keys in the order of its section 10. */
export const WRITTEN = {
  format: "naisho-result",
  version: 1,
  method: 1,
  catalogue: "2026-11-24",
  answers: {
    format: "naisho-answers",
    version: 1,
    uses: [
      { service: "a", stakes: "private" },
      { service: "s", stakes: "everyday" },
      { service: "zz" },
    ],
    settings: { later: "yes", lock: "no" },
    devices: ["ios", "linux"],
    answers: { "device.lock": "yes", "data.https": "no", "home.door": "no" },
  },
  notJudged: ["home.door", "later", "zz"],
  score: {
    // Encryption 15 of 30, business 20, openness 15 × 1/3, devices 20 × 15/100, minimisation 15 × 0 to 95/100.
    low: 43,
    high: 74,
    criteria: {
      encryption: { weight: 30, low: 15, high: 15 },
      business: { weight: 20, low: 20, high: 20 },
      openness: { weight: 15, low: 5, high: 5 },
      devices: { weight: 20, low: 3, high: 20 },
      minimisation: { weight: 15, low: 0, high: 14 },
    },
  },
  level: { low: 1, high: 2, heldBackBy: ["a"], otherwise: null },
  uses: [
    {
      service: "a",
      kind: "messaging",
      mode: "conversation",
      stakes: "private",
      verdicts: {
        encryption: finding("partly", "e2ee-but-backup", "a", "encryption"),
        business: finding("yes", "donations", "a", "business"),
        openness: finding("no", "closed", "a", "openness"),
        devices: {
          low: "no",
          high: "yes",
          reason: "device.supported",
          source: null,
          checked: null,
        },
      },
      level: { low: 1, high: 2, heldBackBy: ["devices"] },
      need: 3,
      fallsShort: true,
      interferers: {
        operator: inside,
        agency: { ...could, by: ["encryption"] },
        flooder: { ...could, by: [] },
        attacker: { low: "could", high: "hindered", by: ["encryption", "devices"] },
        insider: inside,
        nearby: { low: "hindered", high: "kept-out", by: ["devices"] },
      },
      recommendations: [
        {
          service: "b",
          level: 4,
          why: ["e2ee-all", "clients-and-server-open"],
          drawbacks: ["no-ios"],
        },
      ],
    },
    {
      service: "s",
      kind: "search",
      mode: "lookup",
      stakes: "everyday",
      verdicts: {
        encryption: none,
        business: finding("yes", "donations", "s", "business"),
        openness: finding("yes", "clients-and-server-open", "s", "openness"),
        devices: none,
      },
      level: null,
      need: null,
      fallsShort: false,
      interferers: null,
      recommendations: [],
    },
  ],
  // 15 points in two minutes, 25 in thirty, and three quarters of one in two.
  plan: [
    {
      id: "setting:lock",
      kind: "setting",
      minutes: 2,
      people: "alone",
      cost: "free",
      gain: 15,
      lifts: [],
    },
    {
      id: "switch:a:b",
      kind: "switch",
      minutes: 30,
      people: "alone",
      cost: "free",
      gain: 25,
      lifts: [],
    },
    {
      id: "data.https",
      kind: "habit",
      minutes: 2,
      people: "alone",
      cost: "free",
      gain: 0,
      lifts: [],
    },
  ],
  first: ["setting:lock", "switch:a:b", "data.https"],
  shortestWayUp: null,
};
