/** The frame's end of the wire: says how high the embed is, and hears how the host's page looks. */
import { type Hello, heightOf, ready, toFrame, type ToHost } from "./wire.ts";
import { secretAsked, type ToWordPress, wordPressHeight, wordPressLink } from "./wordpress.ts";

declare global {
  interface Window {
    /** Asks the browser to size the frame anew (CSS `frame-sizing`); not yet in TypeScript's library. */
    readonly requestResize?: () => unknown;
  }
}

interface Frame {
  /** What holds all that is shown, as high as it is. */
  readonly content: HTMLElement;
  /** What stands round it, and takes the padding. */
  readonly sheet: HTMLElement;
  /** WordPress's secret, where it came with the address. */
  readonly secret: string | null;
  readonly onHello: (hello: Hello) => void;
}

let secret: string | null = null;

/** Speaks with the host from now on. Nothing is said outside a frame. */
export function joinHost({ content, sheet, secret: given, onHello }: Frame): void {
  secret = given;
  let told = 0;
  let greeted = false;
  const tell = () => {
    const { height } = content.getBoundingClientRect();
    const message = height > 0 && window.innerWidth > 0 ? heightOf(height + edges(sheet)) : null;
    if (message === null || message.px === told) return;
    told = message.px;
    sheet.style.minHeight = `${told}px`;
    post(message);
    if (secret !== null) post(wordPressHeight(told, secret));
    if (!greeted) resizeByBrowser();
  };
  window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent) return;
    const hello = toFrame(data);
    secret = secretAsked(data) ?? secret;
    if (hello === null && secretAsked(data) === null) return;
    if (hello) {
      if (!greeted) post(ready);
      greeted = true;
      document.documentElement.style.width = "";
      onHello(hello);
    }
    told = 0;
    tell();
  });
  window.addEventListener("resize", () => {
    if (!greeted) followWidth();
    tell();
  });
  window.addEventListener("load", tell);
  new ResizeObserver(tell).observe(content);
  post(ready);
  tell();
}

/** Asks WordPress to open a page of our own site in the whole window; elsewhere nothing happens. */
export function openByHost(address: string): void {
  if (secret !== null) post(wordPressLink(address, secret));
}

function post(message: ToHost | ToWordPress): void {
  // To anybody: the host is not known, and there is nothing in it to learn.
  window.parent.postMessage(message, "*");
}

function edges(sheet: HTMLElement): number {
  return sheet.offsetHeight - sheet.clientHeight;
}

/** Chromium measures for `frame-sizing` with the first width for ever, unless the root says its own. */
function followWidth(): void {
  if (window.requestResize === undefined || window.innerWidth === 0) return;
  const root = document.documentElement;
  root.style.width = "";
  root.style.width = `${root.clientWidth}px`;
  resizeByBrowser();
}

function resizeByBrowser(): void {
  try {
    Promise.resolve(window.requestResize?.()).catch(() => {});
  } catch {
    // The host has not asked for it.
  }
}
