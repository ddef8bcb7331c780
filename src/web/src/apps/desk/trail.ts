import { Store, useStore } from '~/shared/api/store';

const KEPT = 'comanda.orders.trail';

/** The orders of the list somebody came from, in its order; lives as long as the tab of the browser. */
const trail = new Store<readonly string[]>(kept());

function kept(): readonly string[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as string[];
  } catch {
    return [];
  }
}

/** Remembers what the list shows, for whoever opens one of its orders. */
export function leaveTrail(numbers: readonly string[]): void {
  trail.set(numbers);
  sessionStorage.setItem(KEPT, JSON.stringify(numbers));
}

interface Neighbours {
  previous?: string;
  next?: string;
  /** From 1; 0 when the order was not in the list. */
  place: number;
  count: number;
}

/** Which orders stand before and after this one in the list one came from. */
export function neighbours(numbers: readonly string[], number: string): Neighbours {
  const index = numbers.indexOf(number);
  return index < 0
    ? { place: 0, count: numbers.length }
    : { previous: numbers[index - 1], next: numbers[index + 1], place: index + 1, count: numbers.length };
}

export function useNeighbours(number: string): Neighbours {
  return neighbours(useStore(trail), number);
}
