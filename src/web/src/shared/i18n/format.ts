import { useTranslation } from 'react-i18next';

export type Amount = { amount: string | number; currency: string };
/** Where a letter or parcel goes; the country is its ISO 3166 code. */
export interface Postal {
  name: string;
  street: string;
  street2?: string | null;
  postalCode: string;
  city: string;
  region?: string | null;
  country: string;
}
type Instant = string | number | Date;

const cache = new Map<string, unknown>();

function kept<T>(key: string, make: () => T): T {
  if (!cache.has(key)) {
    cache.set(key, make());
  }
  return cache.get(key) as T;
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** From how many milliseconds on a span of time is told in which unit, and how many of them that is. */
const SPANS: [string, from: number, length: number][] = [
  ['day', 48 * 3_600_000, 24 * 3_600_000],
  ['hour', 90 * 60_000, 3_600_000],
  ['minute', 90_000, 60_000],
  ['second', 1_000, 1_000],
];

/** The region comes from the browser where it speaks the language; English without one is written as in Europe. */
function regional(language: string): string {
  const own = navigator.languages.find((tag) => tag.startsWith(`${language}-`));
  return own ?? (language === 'en' ? 'en-GB' : language);
}

/** Numbers and dates as people write them in a language. */
export function formats(spoken: string) {
  const language = regional(spoken);
  const number = (options: Intl.NumberFormatOptions) =>
    kept(`n${language}${JSON.stringify(options)}`, () => new Intl.NumberFormat(language, options));
  const date = (options: Intl.DateTimeFormatOptions) =>
    kept(`d${language}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(language, options));
  const country = (code: string) => kept(`c${language}`, () => new Intl.DisplayNames(language, { type: 'region' })).of(code) ?? code;
  return {
    country,
    /** The lines of an address, from the name to the country. */
    address: ({ name, street, street2, postalCode, city, region, country: code }: Postal) =>
      [name, street, street2, `${postalCode} ${city}`, region, country(code)].filter((line): line is string => Boolean(line)),
    number: (value: number | string, digits = 3) => number({ maximumFractionDigits: digits }).format(Number(value)),
    percent: (value: number) => number({ style: 'percent', maximumFractionDigits: 1 }).format(value),
    moneyParts: ({ amount, currency }: Amount) => number({ style: 'currency', currency }).formatToParts(Number(amount)),
    money: ({ amount, currency }: Amount) => number({ style: 'currency', currency }).format(Number(amount)),
    /** How long something took, as roughly as it matters: "350 ms", "12 min", "3.5 hrs". */
    span: (millis: number) => {
      const [unit, , length] = SPANS.find(([, from]) => millis >= from) ?? ['millisecond', 0, 1];
      return number({ style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 2 }).format(millis / length);
    },
    date: (value: Instant) => date({ dateStyle: 'medium' }).format(new Date(value)),
    time: (value: Instant) => date({ timeStyle: 'short' }).format(new Date(value)),
    clock: (value: Instant) => date({ timeStyle: 'medium' }).format(new Date(value)),
    dateTime: (value: Instant) => date({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value)),
    /** "in 2 hours", "3 days ago". */
    distance: (value: Instant, now = Date.now()) => {
      const seconds = (new Date(value).getTime() - now) / 1000;
      const relative = kept(`r${language}`, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }));
      const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
      return relative.format(Math.trunc(seconds / size), unit);
    },
  };
}

/** A day as the API writes it, where this device is. */
export function isoDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export function today(): string {
  return isoDay(new Date());
}

export type Formats = ReturnType<typeof formats>;

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formats(i18n.language);
}
