import { isListed, type Place } from "../assessment/situation.ts";
import { useAssessment } from "./derived.ts";

/** Gives the settings that would raise a service and that the visitor has not said to be on, by id. */
export function useSettingsLeft(at: Place): string[] {
  const { settings } = useAssessment().situation;
  return isListed(at) ? [...at.lifts.keys()].filter((id) => settings.get(id) !== "yes") : [];
}
