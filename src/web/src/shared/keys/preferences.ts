import { Store, useStore } from '~/shared/api/store';

/** What somebody set up on this device; nothing secret is among it. */
export interface Preferences {
  singleKeys: boolean;
  railOpen: boolean;
  columns: Record<string, string[]>;
  /** No sounds on the floor. */
  muted: boolean;
  /** The warehouse somebody works in. */
  warehouse?: string;
}

const KEPT = 'comanda.preferences';
const USUAL: Preferences = { singleKeys: true, railOpen: true, columns: {}, muted: false };

function read(): Preferences {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Preferences>) };
  } catch {
    return USUAL;
  }
}

const store = new Store<Preferences>(read());

export function prefer(change: Partial<Preferences>): void {
  const next = { ...store.get(), ...change };
  localStorage.setItem(KEPT, JSON.stringify(next));
  store.set(next);
}

export const preferences = store.get;

export function usePreferences(): Preferences {
  return useStore(store);
}
