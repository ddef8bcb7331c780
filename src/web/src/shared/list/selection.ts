import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  keys: ReadonlySet<string>;
  toggle: (key: string) => void;
  extendTo: (key: string, order: readonly string[]) => void;
  set: (keys: Iterable<string>) => void;
  clear: () => void;
}

/** The keys between two rows, both included. */
export function between(order: readonly string[], from: string | undefined, to: string): string[] {
  const end = order.indexOf(to);
  const start = from === undefined ? end : order.indexOf(from);
  return start < 0 ? [to] : order.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** Which rows are marked, with the range that shift draws from the row marked last. */
export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string>();
  const toggle = useCallback((key: string) => {
    setAnchor(key);
    setKeys((now) => {
      const next = new Set(now);
      if (!next.delete(key)) {
        next.add(key);
      }
      return next;
    });
  }, []);
  const extendTo = useCallback(
    (key: string, order: readonly string[]) => setKeys((now) => new Set([...now, ...between(order, anchor, key)])),
    [anchor],
  );
  const set = useCallback((all: Iterable<string>) => setKeys(new Set(all)), []);
  const clear = useCallback(() => setKeys(new Set()), []);
  return useMemo(() => ({ keys, toggle, extendTo, set, clear }), [keys, toggle, extendTo, set, clear]);
}
