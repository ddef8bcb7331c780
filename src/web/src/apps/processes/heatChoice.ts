import type { HeatSearch } from '~/entities/heat-map';
import { isoDay, today } from '~/shared/i18n';

/** What is told of the steps. */
export const MEASURES = ['median', 'most', 'count', 'incidents', 'late'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the picture shows: one of them; that of being late together with the times that are due. */
export const MODES = ['median', 'most', 'count', 'incidents', 'due'] as const;
export type Mode = (typeof MODES)[number];

export function measureOf(mode: Mode): Measure {
  return mode === 'due' ? 'late' : mode;
}

/** What the address of a heat map says. */
export interface HeatChoice extends HeatSearch {
  /** Back from today, instead of two days. */
  days?: number;
  show?: Mode;
  element?: string;
  sort?: string;
}

export const USUAL_DAYS = 30;
const DAY_MS = 86_400_000;

/** As the server is asked. */
export function searchOf({ days, from, until, version, channel, warehouse, carrier }: HeatChoice): HeatSearch {
  const period = from || until ? { from, until } : { from: daysAgo(days ?? USUAL_DAYS), until: today() };
  return { ...period, version, channel, warehouse, carrier };
}

export function daysAgo(days: number): string {
  return isoDay(new Date(Date.now() - days * DAY_MS));
}
