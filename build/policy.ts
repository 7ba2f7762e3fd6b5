import { createHash } from "node:crypto";

/** The one source of what pages may do (promises.md, "Security"): the `<meta>`, and by build/hosting.ts `_headers`,
 * Caddy and nginx, take it from here (docs/decisions/013). Directives by name, in the order they are written. */
const DIRECTIVES = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "require-trusted-types-for": "'script'",
  // What src/registerWorker.tsx names the worker's address by.
  "trusted-types": "naisho-worker",
} as const;

/** Everything a page could be allowed to use of the device: off, but for handing over what the visitor asks. */
const OFF = [
  "accelerometer",
  "autoplay",
  "bluetooth",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "xr-spatial-tracking",
];

/** The hash source of an inlined style or script: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The policy as a page may say it itself. `styleHashes`: of its inlined styles. */
export function contentPolicy(styleHashes: readonly string[]): string {
  return written({
    ...DIRECTIVES,
    "style-src": [DIRECTIVES["style-src"], ...styleHashes].join(" "),
  });
}

/** The policy of a page without script and style of its own, as it says it itself: `leave.html`, `404.html`. */
export const PLAIN_POLICY =
  "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'";

/** The policy of the page that is one file and opens without a server: it may load nothing at all. */
export function aloneFilePolicy(hashes: {
  readonly script: string;
  readonly style: string;
}): string {
  return written({
    "default-src": "'none'",
    "script-src": hashes.script,
    "style-src": hashes.style,
    "img-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
  });
}

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map((directive) => directive.join(" "))
    .join("; ");
}

export type Headers = Readonly<Record<string, string>>;

/** Headers of every answer, whatever it is. */
export const SAME: Headers = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": [
    ...OFF.map((feature) => `${feature}=()`),
    "clipboard-write=(self)",
    "web-share=(self)",
  ].join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** A kind of file: where it lies, from the site's folder, and what may be done with it. */
interface Kind {
  /** Paths, or all below a folder (`/assets/*`). */
  readonly paths: readonly string[];
  /** Who may show it in a frame: `frame-ancestors` counts only as a header. */
  readonly framedBy: "'none'" | "*";
  /** The name holds a hash of the content, so that a copy may be kept for good. */
  readonly forGood: boolean;
  /** Other origins may read it, and so may a frame without an origin, which cannot run module scripts otherwise. */
  readonly open: boolean;
}

/** Every kind but the usual one. */
const KINDS: readonly Kind[] = [
  { paths: ["/assets/*"], framedBy: "'none'", forGood: true, open: true },
  {
    // host.js: so that a page may pin it by its hash, which it must be able to read.
    paths: ["/catalogue/*", "/schema/*", "/host.js", "/host.d.ts"],
    framedBy: "'none'",
    forGood: false,
    open: true,
  },
  // The one place that others may show in a frame.
  { paths: ["/embed/*"], framedBy: "*", forGood: false, open: false },
];

/** The usual kind: what is in none of the places above. Hosts that read `_headers` need its files by name. */
const USUAL: Kind = {
  paths: [
    "/",
    "/index.html",
    "/leave.html",
    // Some hosts drop the ending.
    "/leave",
    "/404.html",
    "/sw.js",
    "/withdraw.js",
    "/manifest.webmanifest",
    "/icons/*",
    "/screenshots/*",
    "/t/*",
    "/licences.txt",
    "/sbom.cdx.json",
    "/sha256sums.txt",
  ],
  framedBy: "'none'",
  forGood: false,
  open: false,
};

/** Files of one kind, and what is said with them besides the headers of every answer. */
export interface KindHeaders {
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** What hosts are told of each kind; the usual one (all other paths) last. No path is of two kinds, since hosts
 * differ in what they make of a header that is given twice. */
export function headersByKind(styleHashes: readonly string[]): readonly KindHeaders[] {
  return [...KINDS, USUAL].map(({ paths, framedBy, forGood, open }) => ({
    paths,
    headers: {
      "Content-Security-Policy": `${contentPolicy(styleHashes)}; frame-ancestors ${framedBy}`,
      "Cache-Control": forGood ? "public, max-age=31536000, immutable" : "no-cache",
      ...(open ? { "Access-Control-Allow-Origin": "*" } : {}),
    },
  }));
}
