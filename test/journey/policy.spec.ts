import { isInstalled, type Place, type Server, serve } from "../hosting/servers.ts";
import { BUILT, kept } from "./site.ts";
import { expect, test } from "./visitor.ts";
import { walker, walkToResult } from "./walk.ts";

declare global {
  interface Window {
    /** Not yet in TypeScript's library. */
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: object) => object };
  }
}

/** What the policy forbids, each as a script could try it, and what the listener then hears. */
const FORBIDDEN: readonly (readonly [string, RegExp, () => void])[] = [
  [
    "text as HTML",
    /^policy: require-trusted-types-for trusted-types-sink Element innerHTML/,
    () => {
      try {
        document.createElement("p").innerHTML = "<b>a</b>";
      } catch {
        // That it throws is not what is tried here.
      }
    },
  ],
  [
    "a policy of another name",
    /^policy: trusted-types trusted-types-policy other/,
    () => {
      try {
        window.trustedTypes?.createPolicy("other", {});
      } catch {
        // As above.
      }
    },
  ],
  [
    "a style attribute",
    /^policy: style-src-attr inline/,
    () => document.body.setAttribute("style", "color: red"),
  ],
  [
    "a picture from elsewhere",
    /^policy: img-src https:\/\/naisho\.example/,
    () => void (document.createElement("img").src = "https://naisho.example/a.png"),
  ],
  [
    "a frame",
    /^policy: frame-src/,
    () => {
      const frame = document.createElement("iframe");
      frame.src = "leave.html";
      document.body.append(frame);
    },
  ],
];

for (const [name, said, attempt] of FORBIDDEN) {
  test(`a violation of the policy is heard, and would fail any test: ${name}`, async ({
    visitor,
  }) => {
    await visitor.open();
    // Each is heard twice: the page says the policy, and so do the headers.
    const violations = () => [
      ...new Set(visitor.faults.filter((fault) => fault.startsWith("policy: "))),
    ];
    expect(violations()).toEqual([]);
    await visitor.page.evaluate(attempt);
    await expect.poll(violations).toEqual([expect.stringMatching(said)]);
    visitor.forgive(/./);
  });
}

const COURSES: readonly (readonly [Server, Place])[] = [
  ["caddy", "folder"],
  ["nginx", "root"],
];

for (const [server, place] of COURSES) {
  const hosted = test.extend({
    address: async ({ browserName }, give) => {
      test.skip(browserName !== "chromium", "the browsers are tried elsewhere");
      test.skip(!isInstalled(server), `no ${server}`);
      const { address, stop } = await serve(server, place, BUILT);
      await give(address);
      await stop();
    },
  });

  hosted(`the journey on ${server}, in the ${place} of a site`, async ({ visitor, address }) => {
    await visitor.open();
    await kept(visitor.page);
    await visitor.settle();
    await walkToResult(walker(visitor.page, "ja"), ["LINE", "Gmail"], 2);
    await expect(visitor.page).toHaveURL(`${address}#/result`);
    await expect(visitor.page.getByRole("heading", { name: "だれの耳に届くか" })).toBeVisible();
    expect(visitor.laterRequests).toEqual([]);
  });
}
