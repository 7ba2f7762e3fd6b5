/** Why a verdict is what it is: codes by criterion and verdict (method 2), worded in locales. */
import type { KnownVerdict, ServiceCriterion } from "./vocabulary.ts";

/** The reason codes that a verdict of a criterion may carry. */
export const REASONS = {
  encryption: {
    yes: ["e2ee-all", "e2ee-peer-to-peer", "stays-on-device", "own-keys"],
    partly: [
      "e2ee-but-backup",
      "e2ee-but-groups",
      "e2ee-but-other-parts",
      "e2ee-but-titles",
      "e2ee-but-other-providers",
      "e2ee-but-operator-keys",
      "e2ee-when-both-switch",
      "e2ee-with-all-partners",
    ],
    no: ["operator-can-read", "e2ee-on-request-only"],
    unknown: ["not-looked-up"],
  },
  business: {
    yes: ["donations", "users-pay", "organisations-pay", "volunteers", "public-funds", "hardware"],
    partly: [
      "owner-carries",
      "investors-carry",
      "ads-by-context",
      "partner-pays",
      "data-use-refusable",
    ],
    no: ["ads-by-profile", "data-without-refusal", "payer-unknown"],
    unknown: ["not-looked-up"],
  },
  openness: {
    yes: ["clients-and-server-open", "clients-open"],
    partly: [
      "one-client-open",
      "server-closed",
      "server-partly-open",
      "source-late",
      "licence-hinders",
      "engine-open",
    ],
    no: ["closed", "libraries-only", "not-buildable"],
    unknown: ["not-looked-up"],
  },
} as const satisfies Record<ServiceCriterion, Record<KnownVerdict, readonly string[]>>;

type ReasonsOf<C extends ServiceCriterion> = (typeof REASONS)[C][KnownVerdict][number];
export type Reason = ReasonsOf<ServiceCriterion>;

/** What a reader should know before moving to or staying with a service (method 8), worded in locales. */
export const DRAWBACKS = [
  "account-needed",
  "address-book-asked",
  "backup-off-means-loss",
  "bots-read-rooms",
  "company-accounts-readable",
  "direct-messages-readable",
  "few-people-there",
  "free-plan-small",
  "future-uncertain",
  "group-calls-readable",
  "metadata-kept",
  "no-android",
  "no-backup",
  "no-ios",
  "no-japanese",
  "no-linux",
  "other-end-backup",
  "other-providers-readable",
  "own-server-choice",
  "paid",
  "phone-number-needed",
  "phone-number-sometimes",
  "results-from-others",
  "server-closed",
  "server-keeper-can-read",
  "setting-needed",
  "some-sites-break",
  "sync-needs-both-on",
  "training-on-content",
  "weaker-local-results",
] as const;
export type Drawback = (typeof DRAWBACKS)[number];
