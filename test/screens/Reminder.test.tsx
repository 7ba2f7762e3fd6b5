import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import ICAL from "ical.js";
import { beforeEach, describe, expect, it } from "vitest";
import { reminderDay } from "../../src/store/reminder.ts";
import { addUse } from "../../src/store/store.ts";
import { arriveAt } from "./arrive.tsx";
import { saved, takeFiles } from "./savedFiles.ts";
import { poorVisitor } from "./visitors.ts";

takeFiles();

beforeEach(() => {
  poorVisitor();
  addUse({
    name: "社内チャット",
    kind: "messaging",
    encryption: "no",
    business: "yes",
    openness: "no",
  });
});

/** Opens the fold and gives what stands in it. */
async function openFold(locale: string, title: string) {
  await arriveAt({ name: "take" }, locale);
  await userEvent.click(screen.getByText(title));
}

/** The event in the file that was saved last. */
async function event() {
  const [file] = saved;
  const text = (await file?.blob.text()) ?? "";
  const found = ICAL.Component.fromString(text).getFirstSubcomponent("vevent");
  if (!found) throw new Error("no event");
  const value = (name: string): string => String(found.getFirstPropertyValue(name));
  return { file, value };
}

describe("a reminder", () => {
  it("is shown, and saved for three months from today with general words", async () => {
    await openFold("ja", "見直す日を、カレンダーに");
    const preview = screen.getByRole("region", { name: "予定のなかみ" });
    expect(preview.textContent).toContain("プライバシーの見直し");
    expect(preview.textContent).not.toContain("LINE");
    await userEvent.click(screen.getByRole("button", { name: "予定を保存" }));
    const { file, value } = await event();
    const day = reminderDay(new Date(), 3);
    expect(file?.name).toBe(`naisho-reminder-${day}.ics`);
    expect(file?.blob.type).toBe("text/calendar");
    expect(value("dtstart")).toBe(day);
    expect(value("summary")).toBe("プライバシーの見直し");
    expect(value("description")).not.toMatch(/LINE|Gmail|社内/u);
    expect(value("url")).toBe(window.location.href.replace(/[?#].*/u, ""));
  });

  it("stands in six months and names the services where the visitor ticks that", async () => {
    await openFold("en", "A day to look again, in your calendar");
    await userEvent.click(screen.getByRole("radio", { name: "In six months" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Name the services too" }));
    const preview = screen.getByRole("region", { name: "What the appointment says" });
    expect(within(preview).getByText(/Gmail, .*LINE, 社内チャット/u)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Save the appointment" }));
    const { value } = await event();
    expect(value("dtstart")).toBe(reminderDay(new Date(), 6));
    expect(value("summary")).toBe("Look at privacy again");
    expect(value("description")).toContain("LINE, 社内チャット");
  });

  it("can be copied as text where nothing can be saved", async () => {
    await openFold("en", "A day to look again, in your calendar");
    const text = screen.getByRole("textbox", {
      name: "What is in the appointment's file",
      hidden: true,
    });
    expect(text).toHaveProperty("value", expect.stringContaining("BEGIN:VCALENDAR"));
  });
});
