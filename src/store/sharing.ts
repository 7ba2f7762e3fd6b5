/** Handing something over to other programs of the device, where the browser can; nothing is sent by the page itself. */

/** What became of it. `cancelled`: the visitor thought better of it. */
export type Handed = "done" | "cancelled" | "failed";

/** Whether this browser hands over links. */
export function canShareLinks(): boolean {
  return "share" in navigator && typeof navigator.share === "function";
}

/** Whether this browser hands over this file: some know the way and refuse the kind. */
export function canShareFile(file: File): boolean {
  try {
    return canShareLinks() && navigator.canShare({ files: [file] });
  } catch {
    return false;
  }
}

/** Lets the visitor choose who gets a link or a file. */
export async function share(
  what: { readonly url: string } | { readonly file: File },
): Promise<Handed> {
  try {
    await navigator.share("file" in what ? { files: [what.file] } : { url: what.url });
    return "done";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "failed";
  }
}

/** Puts a text on the clipboard. Where the browser forbids that, selects it in its field and copies the old way; false
 * where that is refused too, and the text stays selected for the visitor's own hand. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  field?.select();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedSelection();
  }
}

function copiedSelection(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
