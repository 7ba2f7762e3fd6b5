import { describe, expect, it } from "vitest";
import { headersFile, styleHashes } from "../../build/hosting.ts";
import {
  aloneFilePolicy,
  contentPolicy,
  headersByKind,
  PLAIN_POLICY,
  SAME,
} from "../../build/policy.ts";
import { built, builtFiles } from "./site.ts";

const none: readonly string[] = [];
const pages = builtFiles().filter((path) => path.endsWith(".html"));
/** Pages whose styles are inlined: those of the app, and those for links, which share one. */
const styled = pages.filter((path) => styleHashes(built(path)).length > 0);
const hashes = [...new Set(styled.flatMap((path) => styleHashes(built(path))))].toSorted();

function policyOf(page: string): string | undefined {
  return /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
}

/** Directives by name. */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  const parts = policy.split("; ").map((directive) => directive.split(" "));
  return new Map(parts.map(([name = "", ...sources]) => [name, sources]));
}

const policies = [
  contentPolicy(hashes),
  PLAIN_POLICY,
  aloneFilePolicy({ script: "'sha256-A='", style: "'sha256-B='" }),
  ...headersByKind(hashes).map(({ headers }) => headers["Content-Security-Policy"] ?? ""),
];

describe("the policy", () => {
  it("is what was promised, to the letter", () => {
    expect(contentPolicy(["'sha256-A='"])).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-A='; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; " +
        "form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types naisho-worker",
    );
  });

  it("has no unsafe word, names no host and no scheme of the network", () => {
    expect(policies.length).toBeGreaterThan(5);
    const allowed = /^('(none|self|script)'|'sha256-[\w+/]+='|data:|blob:|naisho-worker)$/;
    for (const policy of policies) {
      const sources = [...directives(policy)].filter(([name]) => name !== "frame-ancestors");
      expect(sources.flatMap(([, values]) => values).filter((one) => !allowed.test(one))).toEqual(
        none,
      );
    }
  });

  it("lets others show only the embed in a frame", () => {
    const framed = headersByKind(hashes).flatMap(({ paths, headers }) => {
      const ancestors = directives(headers["Content-Security-Policy"] ?? "").get("frame-ancestors");
      return ancestors?.join() === "'none'" ? [] : paths;
    });
    expect(framed).toEqual(["/embed/*"]);
  });

  it("turns off every feature of the device but copying and sharing", () => {
    const on = (SAME["Permissions-Policy"] ?? "").split(", ").filter((one) => !one.endsWith("=()"));
    expect(on).toEqual(["clipboard-write=(self)", "web-share=(self)"]);
  });
});

describe("the pages", () => {
  it.each(pages)("say the policy themselves, before anything that it rules: %s", (path) => {
    const page = built(path);
    expect(policyOf(page)).toBe(
      styled.includes(path) ? contentPolicy(styleHashes(page)) : PLAIN_POLICY,
    );
    const ruled = page.search(/<(script|style|link|img)\b/);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(ruled);
  });

  it("allow just the styles that are there: every hash is needed, and none is missing", () => {
    const styles = styled.flatMap((path) => built(path).match(/<style[^>]*>[^]*?<\/style>/g) ?? []);
    const allowed = directives(contentPolicy(hashes)).get("style-src");
    expect(allowed?.filter((source) => source.startsWith("'sha256-"))).toEqual(hashes);
    expect(hashes).toHaveLength(new Set(styles).size);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it.each(pages)("need no inline script, style attribute or handler attribute: %s", (path) => {
    const page = built(path);
    expect(page).not.toMatch(/<script(?![^>]* src=)[^>]*>/i);
    expect(page).not.toMatch(/<[^>]*\s(style|on[a-z]+)\s*=/i);
    expect(page).not.toMatch(/(href|src|action)="javascript:/i);
  });
});

describe("_headers", () => {
  const blocks = headersFile(hashes)
    .split(/\n(?=\/)/)
    .map((block) => block.trimEnd().split("\n"))
    .map(([path = "", ...lines]) => ({
      path,
      names: lines.map((line) => line.trim().split(":")[0]),
    }));
  const fits = (path: string, pattern: string) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

  it("is in the built site as build/policy.ts says", () => {
    expect(built("_headers")).toBe(headersFile(hashes));
  });

  it("gives every file every header, and none twice: hosts differ in what they make of that", () => {
    const files = builtFiles().filter((path) => path !== "_headers");
    expect(files.length).toBeGreaterThan(30);
    const wanted = [...Object.keys(SAME), "Content-Security-Policy", "Cache-Control"];
    const faults = ["/", ...files.map((file) => `/${file}`)].flatMap((path) => {
      const names = blocks.flatMap((block) => (fits(path, block.path) ? block.names : []));
      const missing = wanted.filter((name) => !names.includes(name));
      const twice = names.filter((name, at) => names.indexOf(name) < at);
      return [...missing, ...twice].map((name) => `${path}: ${name}`);
    });
    expect(faults).toEqual(none);
  });

  it("stays within what hosts take: 100 blocks, lines of 2000 characters", () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    const long = headersFile(hashes)
      .split("\n")
      .filter((line) => line.length > 2000);
    expect(long).toEqual(none);
  });
});
