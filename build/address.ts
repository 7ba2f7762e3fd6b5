/** The address that a build is made for (`NAISHO_SITE`), with a slash at its end; null where none is given. Throws, in a
 * sentence for the owner, what is no https address of a folder. */
export function siteAddress(given: string = process.env["NAISHO_SITE"] ?? ""): string | null {
  if (given === "") return null;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const plain = url && url.search + url.hash + url.username + url.password === "";
  if (!plain || url.protocol !== "https:" || /[?#\s"'<>]/.test(given)) {
    throw new Error(
      `NAISHO_SITE is "${given}": give the site's address as in https://naisho.example/ or https://site.example/check/, or leave it out.`,
    );
  }
  return url.href.replace(/\/?$/, "/");
}
