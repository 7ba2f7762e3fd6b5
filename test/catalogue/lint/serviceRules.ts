import { REASONS } from "../../../src/assessment/reasons.ts";
import {
  hasLevel,
  modeOf,
  SERVICE_CRITERIA,
  type KnownVerdict,
  type ServiceCriterion,
} from "../../../src/assessment/vocabulary.ts";
import { CONTRADICTION_RULES, when, type ServiceRule } from "./contradictionRules.ts";
import type { Finding } from "./fault.ts";

const ORDER: readonly KnownVerdict[] = ["no", "partly", "yes"];

/** Dates on the PRISM slide (A7.1); Apple's to the month. */
const SLIDE = [
  "2007-09-11",
  "2008-03-12",
  "2009-01-14",
  "2009-06-03",
  "2009-12-07",
  "2010-09-24",
  "2011-02-06",
  "2011-03-31",
  "2012-10",
];

function isReason(criterion: ServiceCriterion, verdict: KnownVerdict, reason: string): boolean {
  return REASONS[criterion][verdict].some((code) => code === reason);
}

const encryptionApplies: ServiceRule = ({ kind, verdicts }) =>
  when(
    hasLevel(modeOf(kind)) !== (verdicts.encryption !== null),
    ["verdicts", "encryption"],
    hasLevel(modeOf(kind))
      ? `a service of kind ${kind} must have a verdict for encryption`
      : `encryption does not apply to kind ${kind}: it must be null`,
  );

const alsoAlike: ServiceRule = ({ kind, also }) =>
  also.flatMap((other, index) =>
    when(
      other === kind || hasLevel(modeOf(other)) !== hasLevel(modeOf(kind)),
      ["also", index],
      `${other} is the kind itself, or encryption applies to it in another way`,
    ),
  );

const reasonsFit: ServiceRule = ({ verdicts }) =>
  SERVICE_CRITERIA.flatMap((criterion) => {
    const judged = verdicts[criterion];
    if (judged === null) return [];
    return when(
      !isReason(criterion, judged.verdict, judged.reason),
      ["verdicts", criterion, "reason"],
      `${judged.reason} is no reason for ${criterion}: ${judged.verdict}`,
    );
  });

const evidenceStands: ServiceRule = ({ verdicts }) =>
  SERVICE_CRITERIA.flatMap((criterion) => {
    const judged = verdicts[criterion];
    if (judged === null) return [];
    const bare = judged.source === null || judged.checked === null;
    return when(
      judged.reason === "not-looked-up" ? judged.source !== null || judged.checked !== null : bare,
      ["verdicts", criterion, "source"],
      "a verdict has a source and the day it was looked up, unless it is unknown and not looked up",
    );
  });

const liftsLift: ServiceRule = ({ verdicts, lifts }) =>
  Object.entries(lifts).flatMap(([setting, lifted]) =>
    SERVICE_CRITERIA.flatMap((criterion): Finding[] => {
      const lift = lifted[criterion];
      if (lift === undefined) return [];
      const base = verdicts[criterion];
      const at = ["lifts", setting, criterion];
      const low = base?.verdict === "unknown" ? "no" : (base?.verdict ?? "yes");
      return [
        ...when(
          ORDER.indexOf(lift.to) <= ORDER.indexOf(low),
          [...at, "to"],
          `the setting does not raise ${criterion} above ${low}`,
        ),
        ...when(
          !isReason(criterion, lift.to, lift.reason),
          [...at, "reason"],
          `${lift.reason} is no reason for ${criterion}: ${lift.to}`,
        ),
        ...when(
          lift.source === null || lift.checked === null,
          [...at, "source"],
          "what a setting brings has a source and the day it was looked up",
        ),
      ];
    }),
  );

const liftsNotEmpty: ServiceRule = ({ lifts }) =>
  Object.entries(lifts).flatMap(([setting, lifted]) =>
    when(Object.keys(lifted).length === 0, ["lifts", setting], "the setting lifts nothing"),
  );

const endIsDated: ServiceRule = ({ status, ended }) =>
  when(
    (status === "discontinued") !== (ended !== undefined),
    ["status"],
    "a discontinued service has the day it ended, and only such a service",
  );

const priceAgrees: ServiceRule = ({ price, move, drawbacks }) => [
  ...when(
    (price === "paid") !== (move.cost === "paid"),
    ["move", "cost"],
    "moving costs money exactly where there is no free plan",
  ),
  ...when(
    (price === "paid") !== drawbacks.includes("paid"),
    ["drawbacks"],
    "the drawback paid stands exactly where there is no free plan",
  ),
];

const phoneAgrees: ServiceRule = ({ phone, drawbacks }) =>
  when(
    (phone === "required") !== drawbacks.includes("phone-number-needed"),
    ["phone"],
    "the drawback phone-number-needed stands exactly where a phone number is required",
  );

const platformsAgree: ServiceRule = ({ platforms, drawbacks }) =>
  (["android", "ios", "linux"] as const).flatMap((platform) =>
    when(
      drawbacks.includes(`no-${platform}`) && platforms.includes(platform),
      ["drawbacks"],
      `the drawback no-${platform} contradicts the platforms`,
    ),
  );

const mailIsCentral: ServiceRule = ({ kind, network }) =>
  when(
    kind === "mail" && network !== "central",
    ["network"],
    "a mail provider is neither federated nor peer-to-peer (method 9)",
  );

const onTheSlide: ServiceRule = ({ prism }) =>
  when(
    prism !== null && !SLIDE.includes(prism),
    ["prism"],
    `${prism ?? ""} is no date on the PRISM slide (A7)`,
  );

/** Every rule that needs no other file. */
export const SERVICE_RULES: readonly ServiceRule[] = [
  encryptionApplies,
  alsoAlike,
  reasonsFit,
  evidenceStands,
  liftsLift,
  liftsNotEmpty,
  endIsDated,
  priceAgrees,
  phoneAgrees,
  platformsAgree,
  mailIsCentral,
  onTheSlide,
  ...CONTRADICTION_RULES,
];
