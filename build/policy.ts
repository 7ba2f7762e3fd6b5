import { createHash } from "node:crypto";

/** The one source of what pages may do (promises.md, "Security"): the `<meta>`, `_headers` and the server of
 * `npm start` all take it from here. Directives by name, in the order they are written. */
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
  "trusted-types": "'none'",
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

/** The hash source of an inlined style: `'sha256-…'`. */
export function styleHash(css: string): string {
  return `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
}

/** The policy as a page may say it itself. `styleHashes`: of its inlined styles. */
export function contentPolicy(styleHashes: readonly string[]): string {
  return Object.entries(DIRECTIVES)
    .map(([name, value]) => [name, value, ...(name === "style-src" ? styleHashes : [])].join(" "))
    .join("; ");
}

/** The headers of every answer; `frame-ancestors` counts only here. */
export function headers(styleHashes: readonly string[]): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": `${contentPolicy(styleHashes)}; frame-ancestors 'none'`,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": [
      ...OFF.map((feature) => `${feature}=()`),
      "clipboard-write=(self)",
      "web-share=(self)",
    ].join(", "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/** Files whose name says their content never change: kept for good, and open to a frame without an origin,
 * which cannot run module scripts otherwise. */
export const ASSET_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "public, max-age=31536000, immutable",
};

/** Files that other sites may read: the published catalogue and the forms of our files. */
const OPEN_FOLDERS = ["catalogue", "schema"];
const OPEN_HEADERS: Readonly<Record<string, string>> = { "Access-Control-Allow-Origin": "*" };

/** The `_headers` file that static hosts read, and our own server too. */
export function headersFile(styleHashes: readonly string[]): string {
  const block = (path: string, lines: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
  const open = OPEN_FOLDERS.map((folder) => block(`/${folder}/*`, OPEN_HEADERS)).join("");
  return block("/*", headers(styleHashes)) + block("/assets/*", ASSET_HEADERS) + open;
}
