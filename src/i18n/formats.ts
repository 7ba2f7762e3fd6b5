/** A day (`2026-11-24`) as the locale writes it, whatever time zone the reader is in. */
export function formatDay(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** A day, or a month where the day is not known (`2012-10`), as the locale writes it. */
export function formatDayOrMonth(day: string, locale: string): string {
  if (day.length > 7) return formatDay(day, locale);
  const options = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}-01T00:00:00Z`));
}

/** A number as the locale writes it. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Words as a list of the locale: all of them (`and`) or one of them (`or`). */
export function formatList(
  words: readonly string[],
  locale: string,
  joined: "and" | "or" = "and",
): string {
  const type = joined === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat(locale, { type }).format(words);
}

/** The name of a country or region (`JP`) in the locale. */
export function nameOfRegion(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

/** A number of bytes as the locale writes it, with the unit's name. */
export function formatBytes(value: number, locale: string): string {
  const options = { style: "unit", unit: "byte", unitDisplay: "long" } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}
