import { useState } from 'react';
import type { SheetColumn } from '~/entities/opening';
import { useUser } from '~/shared/api';
import { dropDraft, findDraft, keepDraft } from '~/shared/form';
import { overlay, remaining, type Typed } from './typed';

/** What is typed outlives the page: it is kept on this device until it is saved. */
export function useTyped(number: string) {
  const { username } = useUser();
  const draft = `opening-cells.${number}`;
  const [typed, setTyped] = useState<Typed>(() => findDraft<Typed>(username, draft)?.values ?? {});
  const keep = (next: Typed) => (Object.keys(next).length > 0 ? keepDraft(username, draft, next) : dropDraft(username, draft));
  const set = (change: (now: Typed) => Typed) =>
    setTyped((now) => {
      const next = change(now);
      if (next !== now) {
        keep(next);
      }
      return next;
    });
  return {
    typed,
    write: (more: Typed) => set((now) => overlay(now, more)),
    /** The server has it: it need not outlive the page any more. */
    stored: (stored: Typed) => keep(remaining(findDraft<Typed>(username, draft)?.values ?? {}, stored)),
    saved: (saved: Typed) => set((now) => remaining(now, saved)),
    forget: (rowNo: number, column: SheetColumn) => set((now) => remaining(now, { [rowNo]: { [column]: now[rowNo]?.[column] } })),
    forgetAll: () => set(() => ({})),
  };
}
