/** What somebody has typed and not sent yet, kept on this device for that person alone. */
export interface Draft<T> {
  at: string;
  values: T;
}

const PREFIX = 'comanda.draft.';
const LIFE_MS = 14 * 24 * 3_600_000;

function name(user: string, key: string): string {
  return `${PREFIX}${user}.${key}`;
}

export function keepDraft<T>(user: string, key: string, values: T, storage: Storage = localStorage): void {
  const draft: Draft<T> = { at: new Date().toISOString(), values };
  try {
    storage.setItem(name(user, key), JSON.stringify(draft));
  } catch {
    // A full store must not stop anybody from typing.
    forgetOldDrafts(storage, Date.now());
  }
}

export function findDraft<T>(user: string, key: string, storage: Storage = localStorage): Draft<T> | undefined {
  const kept = storage.getItem(name(user, key));
  try {
    return kept ? (JSON.parse(kept) as Draft<T>) : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(user: string, key: string, storage: Storage = localStorage): void {
  storage.removeItem(name(user, key));
}

/** Forgets what nobody came back to for two weeks. */
export function forgetOldDrafts(storage: Storage = localStorage, now = Date.now()): void {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of names.filter((each) => each.startsWith(PREFIX))) {
    const at = Date.parse((JSON.parse(storage.getItem(key) ?? '{}') as Partial<Draft<unknown>>).at ?? '');
    if (!(now - at < LIFE_MS)) {
      storage.removeItem(key);
    }
  }
}
