/**
 * Dates by ISO 8601-1, in the proleptic Gregorian calendar, years 0000 to 9999: `2025`, `2025-02`, `2025-02-20`,
 * `2025-02-20T14:30`, `…T14:30:05`, each time with `Z`, `+02:00` or no zone. Each date is an interval as long as
 * its precision: `2025-02` is all of February.
 */
export interface IsoDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31, and only with a month. */
  readonly day?: number;
  /** Only with a day. */
  readonly time?: TimeOfDay;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Minutes east of UTC; absent where the text names no zone. */
  readonly offset?: number;
}

/** The time a date covers, in seconds from 1970-01-01T00:00, `end` exclusive. */
export interface DateInterval {
  readonly start: number;
  readonly end: number;
  /** False where no zone is named: the seconds are then those of some local clock. */
  readonly zoned: boolean;
}

const dateForm =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:(Z)|([+-])(\d{2}):(\d{2}))?)?)?)?$/;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const minuteLength = 60;
const dayLength = 86_400;
/** Clocks on Earth differ from UTC by at most 14 hours (Line Islands, UTC+14). */
const largestOffset = 14 * 60;

/** The date a text says, or undefined where it has another form or no calendar holds it (`2025-02-30`). */
export function parseDate(text: string): IsoDate | undefined {
  const date = readFields(text);
  return date && faultOf(date) === undefined ? date : undefined;
}

/** The date of a year, with a month and a day where they are given, or undefined where no calendar holds it. */
export function calendarDate(year: number, month?: number, day?: number): IsoDate | undefined {
  if (!(Number.isInteger(year) && year >= 0 && year <= 9999)) return undefined;
  if (month === undefined) return { year };
  const date = day === undefined ? { year, month } : { year, month, day };
  return faultOf(date) === undefined ? date : undefined;
}

/** Why a text in the form of a date is none ("February 2025 has 28 days"); undefined for any other text. */
export function dateFault(text: string): string | undefined {
  const date = readFields(text);
  return date && faultOf(date);
}

function readFields(text: string): IsoDate | undefined {
  const match = dateForm.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, utc, sign, offsetHours, offsetMinutes] = match;
  const east = Number(offsetHours) * 60 + Number(offsetMinutes);
  const zone = utc ? { offset: 0 } : sign ? { offset: sign === '-' ? 0 - east : east } : {};
  const seconds = second === undefined ? {} : { second: Number(second) };
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(hour === undefined
      ? {}
      : { time: { hour: Number(hour), minute: Number(minute), ...seconds, ...zone } }),
  };
}

function faultOf({ year, month, day, time }: IsoDate): string | undefined {
  if (month === undefined) return undefined;
  const monthName = monthNames[month - 1];
  if (monthName === undefined) return `there is no month ${twoDigits(month)}`;
  if (day !== undefined) {
    const length = daysInMonth(year, month);
    if (day < 1 || day > length) return `${monthName} ${year} has ${length} days`;
  }
  if (time === undefined) return undefined;
  if (time.hour > 23) return 'the hours of a day run from 00 to 23';
  if (time.minute > 59) return 'the minutes of an hour run from 00 to 59';
  if (time.second !== undefined && time.second > 59) return 'the seconds of a minute run from 00 to 59';
  if (time.offset !== undefined && Math.abs(time.offset) > largestOffset) {
    return 'no clock is more than 14 hours from UTC';
  }
  return undefined;
}

function daysInMonth(year: number, month: number): number {
  return (startOfDay(year, month + 1, 1) - startOfDay(year, month, 1)) / dayLength;
}

/** The ISO 8601 text of a date; `parseDate` reads it back. */
export function formatDate({ year, month, day, time }: IsoDate): string {
  let text = String(year).padStart(4, '0');
  if (month !== undefined) text += `-${twoDigits(month)}`;
  if (day !== undefined) text += `-${twoDigits(day)}`;
  if (time !== undefined) text += `T${formatClock(time)}${formatOffset(time.offset)}`;
  return text;
}

/** A date as English prints it: `2025`, `February 2025`, `20 February 2025, 14:30 UTC`. */
export function describeDate({ year, month, day, time }: IsoDate): string {
  if (month === undefined) return String(year);
  let text = `${monthNames[month - 1] ?? month} ${year}`;
  if (day !== undefined) text = `${day} ${text}`;
  if (time === undefined) return text;
  text += `, ${formatClock(time)}`;
  if (time.offset === undefined) return text;
  return time.offset === 0 ? `${text} UTC` : `${text} UTC${formatOffset(time.offset)}`;
}

/**
 * -1 or 1 where the whole of one date lies before the other, 0 where they are the same stretch of time, undefined
 * where one contains the other (`2025` and `2025-02`). A date without a zone and one with are told apart only
 * where any clock on Earth would tell them apart.
 */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 | undefined {
  let [left, right] = [dateInterval(a), dateInterval(b)];
  if (left.zoned !== right.zoned) [left, right] = [inUtc(left), inUtc(right)];
  if (left.end <= right.start) return -1;
  if (right.end <= left.start) return 1;
  return left.zoned === right.zoned && left.start === right.start && left.end === right.end ? 0 : undefined;
}

/** The time that a date covers. */
export function dateInterval({ year, month, day, time }: IsoDate): DateInterval {
  if (month === undefined) return daysBetween(startOfDay(year, 1, 1), startOfDay(year + 1, 1, 1));
  if (day === undefined) return daysBetween(startOfDay(year, month, 1), startOfDay(year, month + 1, 1));
  const midnight = startOfDay(year, month, day);
  if (time === undefined) return daysBetween(midnight, midnight + dayLength);
  const clock = (time.hour * 60 + time.minute - (time.offset ?? 0)) * minuteLength + (time.second ?? 0);
  const start = midnight + clock;
  const length = time.second === undefined ? minuteLength : 1;
  return { start, end: start + length, zoned: time.offset !== undefined };
}

/**
 * The interval in UTC, so that it compares with dates that name a zone: one that names none is widened to all the
 * time it may be in, and stays marked as without a zone.
 */
export function inUtc(interval: DateInterval): DateInterval {
  if (interval.zoned) return interval;
  const margin = largestOffset * minuteLength;
  return { start: interval.start - margin, end: interval.end + margin, zoned: false };
}

function daysBetween(start: number, end: number): DateInterval {
  return { start, end, zoned: false };
}

/** Seconds from 1970 to the midnight that opens a day; a month of 13 is the next year's first. */
function startOfDay(year: number, month: number, day: number): number {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
}

function formatClock({ hour, minute, second }: TimeOfDay): string {
  const clock = `${twoDigits(hour)}:${twoDigits(minute)}`;
  return second === undefined ? clock : `${clock}:${twoDigits(second)}`;
}

function formatOffset(offset: number | undefined): string {
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(integer: number): string {
  return String(integer).padStart(2, '0');
}
