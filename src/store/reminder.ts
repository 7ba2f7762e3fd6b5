/** An appointment with oneself: to look again in some months, as an iCalendar file (RFC 5545). */

/** Months from today that a visitor may choose. */
export const REMINDER_MONTHS = [3, 6] as const;
export type ReminderMonths = (typeof REMINDER_MONTHS)[number];

/** What the appointment says, in the visitor's language. */
export interface ReminderWords {
  readonly locale: string;
  readonly summary: string;
  readonly description: string;
  /** The page's own address, where it has one that another day can open. */
  readonly address: string | null;
}

const MOST_OCTETS = 75;
const FIRST_YEAR = 1970;
const LAST_YEAR = 9990;

/** Gives the day of the month that lies so many months later, or that month's last day where it is shorter, as
 * `2027-02-28`. A clock that is wrong by centuries counts as the nearest year that a calendar can write. */
export function reminderDay(now: Date, months: ReminderMonths): string {
  const start = soundDay(now);
  const wanted = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(wanted.getUTCFullYear(), wanted.getUTCMonth() + 1, 0));
  wanted.setUTCDate(Math.min(start.getUTCDate(), last.getUTCDate()));
  return dayOf(wanted);
}

/** Gives the text of the file: one event of a whole day, with an alarm at nine. Its UID is made of the day it was
 * asked for and the months alone, so it tells nobody apart, and asking twice on a day moves one event. */
export function reminderText(now: Date, months: ReminderMonths, words: ReminderWords): string {
  const { locale, summary, description, address } = words;
  const asked = compact(dayOf(soundDay(now)));
  const language = `LANGUAGE=${/^[\w-]+$/u.test(locale) ? locale : "ja"}`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Naisho//Naisho 1//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:naisho-${asked}-${months}`,
    `DTSTAMP:${asked}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(reminderDay(now, months))}`,
    `SUMMARY;${language}:${escaped(summary)}`,
    `DESCRIPTION;${language}:${escaped(description)}`,
    ...(address === null ? [] : [`URL:${address}`]),
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT9H",
    `DESCRIPTION;${language}:${escaped(summary)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The day where the visitor is, as midnight UTC, within the years that four digits can say. */
function soundDay(now: Date): Date {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  if (year < FIRST_YEAR || Number.isNaN(year)) return new Date(Date.UTC(FIRST_YEAR, 0, 1));
  return new Date(Date.UTC(Math.min(year, LAST_YEAR), month, day));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

/** A value of the type TEXT (RFC 5545, 3.3.11): other controls than line breaks have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/gu, "\\$&")
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/gu, "\\n")
    .replaceAll(/\p{Cc}/gu, " ");
}

/** Breaks a line after 75 octets at most, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
