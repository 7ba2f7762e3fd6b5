/** Types for pages that use host.js: `/// <reference path="…/host.d.ts" />`, or a copy among your own types. */

/** `<naisho-check topic="messaging" lang="ja" theme="light"><a href="…">…</a></naisho-check>` */
interface NaishoCheckElement extends HTMLElement {
  /** The embed; undefined until the element is in a page. */
  readonly frame: HTMLIFrameElement | undefined;
}

interface NaishoCheckAttributes {
  /** The part to check. */
  topic?:
    | "messaging"
    | "mail"
    | "notes"
    | "files"
    | "search"
    | "browsers"
    | "social"
    | "devices"
    | "minimisation";
  /** Without it, the language of the page. */
  lang?: "ja" | "en";
  /** Without it, as the page says of itself (`data-theme`, class `dark`, CSS `color-scheme`). */
  theme?: "light" | "dark";
  /** The name of the frame for those who hear the page; without it, the text inside. */
  title?: string;
}

interface HTMLElementTagNameMap {
  "naisho-check": NaishoCheckElement;
}
