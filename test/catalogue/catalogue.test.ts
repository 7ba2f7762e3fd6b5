import { expect, test } from "vitest";
import { library } from "../../src/catalogue/library.ts";
import { written } from "./lint/fault.ts";
import { lint } from "./lint/lint.ts";
import { shippedCatalogue } from "./sources.ts";

test("the catalogue that ships has no fault", () => {
  expect(written(lint(shippedCatalogue()))).toEqual([]);
});

test("the first 24 services are there, in all four modes", () => {
  const wanted =
    "line gmail yahoo-mail-japan instagram-dm discord zoom signal element proton-mail tuta " +
    "google-photos icloud-drive google-keep standard-notes syncthing bitwarden google-search " +
    "yahoo-search-japan duckduckgo firefox chrome x youtube mastodon";
  expect(wanted.split(" ").filter((id) => !library.services.has(id))).toEqual([]);
});
