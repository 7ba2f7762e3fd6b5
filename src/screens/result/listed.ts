import type { Service } from "../../assessment/catalogue.ts";
import type { Place } from "../../assessment/situation.ts";

/** Whether a place is a catalogue service, not one that the visitor judged. */
export function isListed(place: Place): place is Service {
  return "id" in place;
}
