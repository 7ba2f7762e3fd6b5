import { expect, test } from "vitest";
import { verdictOf, worded } from "../../scripts/audit.mjs";

const clean = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} });
const weak = JSON.stringify({ auditReportVersion: 2, vulnerabilities: { b: {}, a: {} } });
const refused = JSON.stringify({
  message: "405 Method Not Allowed - POST https://registry.example/-/npm/v1/security",
  statusCode: 405,
  error: { summary: "", detail: "" },
});

test.each([
  [clean, "No known weakness in what ships."],
  [weak, "KNOWN WEAKNESSES in what ships: a, b"],
  [
    refused,
    "NOT ASKED: the registry could not be asked about weaknesses (405 Method Not Allowed).",
  ],
  ["", "NOT ASKED: the registry could not be asked about weaknesses (no answer)."],
  [
    '{"error":{"code":"ENOTFOUND"}}',
    "NOT ASKED: the registry could not be asked about weaknesses (ENOTFOUND).",
  ],
  ["null", "NOT ASKED: the registry could not be asked about weaknesses (no answer)."],
])("an audit that cannot be had is no clean one, and no finding: %s", (text, words) => {
  expect(worded(verdictOf(text))).toBe(words);
});
