const SINGLE = import.meta.env.MODE === "single";

/** Where the quick exit leads as a link, without script. */
export const LEAVE_HREF = SINGLE ? "about:blank" : "leave.html";

/** The address of the harmless page that the quick exit shows. The single file has none beside it and brings it inside
 * (build/single.ts). */
export function leavePage(): string {
  const inside = SINGLE ? document.querySelector("template") : null;
  if (!inside) return LEAVE_HREF;
  const page = ['<!doctype html><html lang="ja"><meta charset="utf-8">', inside.innerHTML];
  return URL.createObjectURL(new Blob(page, { type: "text/html" }));
}
