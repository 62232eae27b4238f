// A date as metadata writes it in, ISO to the precision known out. The clock's time zone has no say.

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ISO = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|(\d{2})(\d{2}))?(?![\d])/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([A-Za-z]{3})[a-z]*\.?,?[\s.-]+(\d{4})\b/;
const MONTH_FIRST = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/;

/** `2024-07-08T10:00Z`, `20240708`, `Mon, 08 Jul 2024 10:00`, `July 8, 2024`, `2024-07`, `2024`; undefined: none of these. */
export function readDate(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const written = String(value).slice(0, 100);
  const iso = ISO.exec(written);
  if (iso) return isoDate(iso[1], iso[2] ?? iso[4], iso[3] ?? iso[5]);
  const [, day, month, year] = DAY_FIRST.exec(written) ?? [];
  if (month) return isoDate(year, monthNumber(month), day);
  const [, name, date, of] = MONTH_FIRST.exec(written) ?? [];
  return name ? isoDate(of, monthNumber(name), date) : undefined;
}

const monthNumber = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function isoDate(year?: string, month?: string, day?: string): string | undefined {
  if (!year || year < "1000" || year > "2999") return undefined;
  if (!month) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const upToMonth = `${year}-${month.padStart(2, "0")}`;
  if (!day) return upToMonth;
  return Number(day) < 1 || Number(day) > 31 ? undefined : `${upToMonth}-${day.padStart(2, "0")}`;
}
