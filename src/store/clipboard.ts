/** Puts the text of an element on the clipboard and gives whether that worked. The text is selected all the same, so
 * that the visitor can copy it where the browser forbids it to the page. */
export async function copyFrom(element: HTMLElement | null): Promise<boolean> {
  if (element === null) return false;
  window.getSelection()?.selectAllChildren(element);
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    return copiedSelection();
  }
}

/** The old way, which a frame without the permission may still have. */
function copiedSelection(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
