/** Gives this page's own address, without query and fragment, which may hold what a host or a link put there; null
 * where nobody else can open it: a page from a file, or one inside another program. */
export function pageAddress(): string | null {
  const { protocol, origin, pathname } = window.location;
  return protocol === "https:" || protocol === "http:" ? `${origin}${pathname}` : null;
}
