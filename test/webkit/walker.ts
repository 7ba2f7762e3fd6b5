import { expect } from "@playwright/test";
import type { Walker } from "../journey/walk.ts";
import { wordsOf } from "../journey/words.ts";
import { elementsOf, reference, type Sight } from "./webkit.ts";

/** A walker in WebKit: finds what the browser itself gives the wanted name to, and presses it. */
export function webkitWalker(sight: Sight, locale: string): Walker {
  return {
    t: wordsOf(locale),
    cost: { screens: 0, taps: 0, characters: 0 },
    follow: async (words) => {
      const before = await sight.run(place);
      await press(sight, await find(sight, "a", words));
      await expect.poll(() => sight.run(place)).not.toBe(before);
      await expect.poll(() => sight.run(focused)).toBe("H1");
    },
    pick: async (role, name, within) => {
      const group = within === undefined ? undefined : await find(sight, "fieldset", within);
      const found = await find(sight, `input[type=${role}]`, name, group);
      await press(sight, found);
      const state = () => sight.send("GET", `element/${found}/selected`);
      await expect.poll(state).toBe(true);
    },
  };
}

/** Opens the site at a hash, afresh. */
export async function open({ send, site }: Sight, hash = ""): Promise<void> {
  await send("POST", "url", { url: "about:blank" });
  await send("POST", "url", { url: `${site.address}${hash}` });
}

/** The address of now. */
export function place(): string {
  return location.href;
}

/** The words of the screen's heading, or nothing. */
export function heading(): string {
  return document.querySelector("h1")?.innerText ?? "";
}

/** The words of the whole screen, folded ones too, or nothing. */
export function main(): string {
  return document.querySelector("main")?.textContent ?? "";
}

/** The language that the page says it is in. */
export function language(): string {
  return document.documentElement.lang;
}

function focused(): string {
  return document.activeElement?.tagName ?? "";
}

/** Waits for an element of this selector and name, and gives its id. `inside`: the id of what holds it. */
export async function find(
  sight: Sight,
  selector: string,
  name: string,
  inside?: string,
): Promise<string> {
  let found: string | undefined;
  const look = async () => {
    found = await named(sight, selector, name, inside);
    return found;
  };
  await expect.poll(look, { message: `${selector} “${name}”` }).toBeDefined();
  return found ?? "";
}

async function named(sight: Sight, selector: string, name: string, inside?: string) {
  const body = { using: "css selector", value: selector };
  const at = inside === undefined ? "elements" : `element/${inside}/elements`;
  const found = elementsOf(await sight.send("POST", at, body));
  const names = await Promise.all(found.map((id) => nameOf(sight, id)));
  return found.find((_, index) => names[index] === name);
}

/** What a screen reader would call an element; nothing where it would pass it over. */
function nameOf({ send }: Sight, id: string): Promise<unknown> {
  return send("GET", `element/${id}/computedlabel`).catch(() => undefined);
}

/** Presses an element, away from the bar at the foot of the screen. */
export async function press({ send }: Sight, id: string): Promise<void> {
  const script = "arguments[0].scrollIntoView({ block: 'center' })";
  await send("POST", "execute/sync", { script, args: [reference(id)] });
  await send("POST", `element/${id}/click`);
}
