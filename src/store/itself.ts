/** The check itself, held against its own criteria by the rules that hold for everything else. */
import { NO_ANSWERS, type UnlistedService } from "../assessment/answers.ts";
import { assess, type AssessedUse } from "../assessment/assess.ts";
import { library } from "../catalogue/library.ts";
import { useVisitor } from "./store.ts";

/** What can be said of the check as a keeper of answers: they stay on the device, nobody is paid for them, and all of
 * it is open. Judged as `notes`, since it keeps what the visitor writes. */
const ITSELF: UnlistedService = {
  name: "Naisho",
  kind: "notes",
  encryption: "yes",
  business: "yes",
  openness: "yes",
};

/** The check as one use, judged with the visitor's own devices as far as they are known (method 3, 4). */
export function useItself(): AssessedUse {
  const { devices, answers } = useVisitor((visitor) => visitor.answers);
  const uses = [{ service: ITSELF, stakes: "private" }] as const;
  const [itself] = assess({ ...NO_ANSWERS, uses, devices, answers }, library).uses;
  if (itself === undefined) throw new Error("the check could not be judged");
  return itself;
}
