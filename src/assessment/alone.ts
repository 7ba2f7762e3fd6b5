/** A service by itself, before anything is known of whoever uses it (look: 8-service). */
import type { Service } from "./catalogue.ts";
import type { Method } from "./catalogue.ts";
import { judgeUse, type Judgement } from "./level.ts";
import { findingsOf, type DevicesFinding, type Findings } from "./verdict.ts";
import { modeOf } from "./vocabulary.ts";

/** Nothing is known of the devices: taken as nearly in order up to in order, or every service would read "postcard". */
const SOME_DEVICES: DevicesFinding = { low: "partly", high: "yes", reason: null };

/** Gives a service's verdicts as it comes, and up to what its settings could bring (method 2). */
export function findingsAsItComes(service: Service): Findings {
  return findingsOf(service, new Map());
}

/** Judges a service as one use of somebody with no setting answered: its level runs from devices that are nearly in
 * order to devices that are (method 3); null for lookup and public kinds. */
export function judgeAlone(service: Service, method: Method): Judgement {
  const { id, kind } = service;
  const use = {
    key: id,
    at: service,
    kind,
    mode: modeOf(kind),
    stakes: "private",
    mustStay: false,
  } as const;
  const devices = { conversation: SOME_DEVICES, vault: SOME_DEVICES };
  return judgeUse(use, findingsAsItComes(service), devices, method);
}
