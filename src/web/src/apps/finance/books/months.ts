import { isoDay } from '~/shared/i18n';

/** The first day of a month that is so many months from a day. */
export function firstOfMonth(day: string, by = 0): string {
  const date = new Date(`${day}T12:00:00`);
  return isoDay(new Date(date.getFullYear(), date.getMonth() + by, 1, 12));
}

/** The last day of the month of a day. */
export function lastOfMonth(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  return isoDay(new Date(date.getFullYear(), date.getMonth() + 1, 0, 12));
}

/** What a field for months holds, as a day; nothing where it is no month. */
export function dayOf(month: string): string | undefined {
  return /^\d{4}-\d\d$/.test(month) ? `${month}-01` : undefined;
}
