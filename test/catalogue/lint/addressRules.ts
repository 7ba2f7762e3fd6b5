import type { Finding } from "./fault.ts";
import { literals } from "./formRules.ts";

/** Sites that rate, list or retell services. They are leads to evidence, never the evidence of a verdict (method 2). */
const RETELLERS = [
  "alternativeto.net",
  "awesome-privacy.xyz",
  "capterra.com",
  "crozdesk.com",
  "european-alternatives.eu",
  "foundation.mozilla.org",
  "g2.com",
  "justdeleteme.xyz",
  "justgetmydata.com",
  "prism-break.org",
  "privacy.commonsense.org",
  "privacyguides.org",
  "privacyspy.org",
  "privacytools.io",
  "privacytests.org",
  "producthunt.com",
  "restoreprivacy.com",
  "securemessagingapps.com",
  "slant.co",
  "switching.software",
  "tosdr.org",
  "trustpilot.com",
  "wikidata.org",
  "wikipedia.org",
];

/** What an address carries along only to follow who clicks on it, or to pay whoever wrote it. */
const FOLLOWERS =
  /[?&](utm_\w+|fbclid|gclid|yclid|msclkid|mc_eid|igshid|affiliate\w*|aff_?id|ref|tag)=/iu;
const PLAIN = /^https:\/\/[\x21-\x7E]+$/u;
const NAMED_HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u;
const ADDRESSES = ["url", "website", "fediverse"];

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Says what is unsafe about an address that is shown or opened; null where nothing is. */
export function unsafe(text: string): string | null {
  const url = parsed(text);
  if (url === null || !PLAIN.test(text)) return "is no plain HTTPS address";
  if (url.username !== "" || url.password !== "") return "holds a name or password";
  if (url.port !== "") return "names a port";
  if (!NAMED_HOST.test(url.hostname)) return "is not at a public name";
  return FOLLOWERS.test(url.search) ? "follows whoever clicks on it" : null;
}

function retells(host: string): boolean {
  return RETELLERS.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Addresses are plain HTTPS at a public name; a source is no site that only rates or retells. */
export function addressFindings(text: string): Finding[] {
  return literals(text).flatMap(({ at, value }): Finding[] => {
    const name = at.at(-1);
    if (typeof value !== "string" || typeof name !== "string") return [];
    if (!ADDRESSES.includes(name)) return [];
    const why = unsafe(value);
    if (why !== null) return [{ at, message: `${value} ${why}` }];
    if (at.at(-2) !== "source" || !retells(new URL(value).hostname)) return [];
    return [{ at, message: `${value} rates or retells: cite what it rests on` }];
  });
}
