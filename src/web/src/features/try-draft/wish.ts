import type { components } from '~/shared/api';

export type Answer = components['schemas']['DryRunStep'];
export type Values = Record<string, string | number | boolean>;

/** What is tried: kept in the address, so that it can be shared. */
export interface Wish {
  process?: string;
  like?: string;
  facts?: Values;
  answers?: Answer[];
  /** Stops at each step, not only where people decide or something is awaited. */
  each?: boolean;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function plain(values: unknown): Values | undefined {
  const kept = Object.entries(record(values) ?? {}).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return kept.length > 0 ? (Object.fromEntries(kept) as Values) : undefined;
}

function answer(value: unknown): Answer[] {
  const { element, turn, event, error, variables } = record(value) ?? {};
  const at = text(element);
  return at ? [{ element: at, turn: text(turn), event: text(event), error: text(error), variables: plain(variables) }] : [];
}

/** Whatever somebody has written into the address. */
export function readWish(search: Record<string, unknown>): Wish {
  const answers = Array.isArray(search.answers) ? search.answers.flatMap(answer) : [];
  return {
    process: text(search.process),
    like: text(search.like),
    facts: plain(search.facts),
    answers: answers.length > 0 ? answers : undefined,
    each: search.each === true || undefined,
  };
}
