import { readLink, type LinkedResult } from "../files/link.ts";
import { usePlace } from "./place.ts";

/** What the link that was opened holds; null where it cannot be read. Nothing but the address is looked at, and nothing
 * is kept. */
export function useLinkedResult(): LinkedResult | null {
  const data = usePlace(({ route }) => (route.name === "shared" ? route.data : ""));
  return readLink(data);
}
