/** Media types by the ending of a file's name. Text is UTF-8. */
export const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  txt: "text/plain",
  ts: "text/plain",
};

/** The value of `Content-Type` for a media type. */
export function contentType(type: string): string {
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}
