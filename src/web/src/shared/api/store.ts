import { useSyncExternalStore } from 'react';

/** A value that parts of the page watch, which does not belong to any one of them. */
export class Store<T> {
  private readonly watchers = new Set<() => void>();

  constructor(private value: T) {}

  get = (): T => this.value;

  set = (value: T): void => {
    if (!Object.is(value, this.value)) {
      this.value = value;
      this.watchers.forEach((watcher) => watcher());
    }
  };

  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.watch, store.get);
}
