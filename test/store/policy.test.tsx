import { describe, expect, it } from "vitest";
import { aloneFilePolicy, contentPolicy, hashSource, PLAIN_POLICY } from "../../build/policy.ts";
import { parsePolicy } from "../../src/store/policy.ts";

const rightsOf = (content: string) => parsePolicy(content).rights;
const own = contentPolicy([hashSource("a{}")]);

describe("what a page's policy allows, in words", () => {
  it("is what the built page's policy says", () => {
    const rights = { loadsOnlyOwn: true, sendsNowhereElse: true, talksToOwn: true };
    expect(rightsOf(own)).toEqual(rights);
    expect(parsePolicy(own).directives.join("; ")).toBe(own);
  });

  it("is less for the page that is one file", () => {
    const policy = aloneFilePolicy({ script: hashSource("a"), style: hashSource("b") });
    const rights = { loadsOnlyOwn: true, sendsNowhereElse: true, talksToOwn: false };
    expect(rightsOf(policy)).toEqual(rights);
    expect(rightsOf(PLAIN_POLICY)).toEqual(rights);
  });

  it.each([
    ["script-src 'self'", "script-src 'self' https://cdn.example"],
    ["img-src 'self' data: blob:", "img-src *"],
    ["default-src 'none'; script-src 'self'; style-src 'self'", "script-src 'unsafe-inline'"],
    ["default-src 'none'", "default-src https:"],
  ])("never says that a page loads only its own when it may load more: %s, %s", (from, to) => {
    const changed = own.replace(from, to);
    expect(changed).not.toBe(own);
    expect(rightsOf(changed).loadsOnlyOwn).toBe(false);
  });

  it.each([
    ["connect-src 'self'", "connect-src 'self' wss://a.example"],
    ["connect-src 'self'", "connect-src"],
    ["form-action 'none'", "form-action 'self'"],
    ["form-action 'none'; ", ""],
  ])("never says that it sends nowhere else when it may: %s, %s", (from, to) => {
    const changed = own.replace(from, to);
    expect(changed).not.toBe(own);
    const { sendsNowhereElse } = rightsOf(changed);
    expect(sendsNowhereElse).toBe(false);
  });

  it("is nothing good for no policy at all", () => {
    const rights = { loadsOnlyOwn: false, sendsNowhereElse: false, talksToOwn: true };
    expect(rightsOf("")).toEqual(rights);
  });
});
