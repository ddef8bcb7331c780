import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OpeningRow, SheetColumn } from '~/entities/opening';
import { api, ask } from '~/shared/api';
import { isChangedMeanwhile, readAgain, useDraftChange } from './useDraft';
import { inChunks, overlay, remaining, rowsOf, type Typed } from './typed';
import { useTyped } from './useTyped';

/** Rows the server takes at once. */
const MOST_ROWS = 500;

/** Cells are typed, and saved when somebody leaves them. */
export function useMending(number: string, rows: readonly OpeningRow[], onRemoved: (row: OpeningRow) => void) {
  const client = useQueryClient();
  const cells = useTyped(number);
  const latest = useRef({ typed: cells.typed, rows });
  useLayoutEffect(() => {
    latest.current = { typed: cells.typed, rows };
  });
  const underWay = useRef<Typed>({});
  const storedSince = useRef<Typed>({});
  useLayoutEffect(() => {
    storedSince.current = {};
  }, [rows]);
  // Stays while the next attempt is under way, so that nothing moves below somebody's hand.
  const [error, setError] = useState<Error>();
  const clear = () => setError(undefined);
  const saving = useDraftChange<Typed>(number, (params, typed) => ask(api.PATCH('/api/stock-openings/{number}/rows', { params, body: { rows: rowsOf(typed, latest.current.rows, storedSince.current) } })), {
    stored: (typed) => {
      storedSince.current = overlay(storedSince.current, typed);
      cells.stored(typed);
    },
    done: (typed) => {
      clear();
      cells.saved(typed);
    },
    failed: setError,
    settled: (typed) => (underWay.current = remaining(underWay.current, typed)),
  });
  const removing = useDraftChange<OpeningRow>(number, (params, { rowNo }) => ask(api.DELETE('/api/stock-openings/{number}/rows', { params: { ...params, query: { rowNo: [rowNo] } } })), {
    done: (row) => {
      clear();
      onRemoved(row);
    },
    failed: setError,
  });
  const save = (typed: Typed = latest.current.typed) => {
    const stored = Object.fromEntries(latest.current.rows.map((row) => [row.rowNo, row.cells]));
    const isSame = (rowNo: string, column: string, text: string) => stored[Number(rowNo)]?.[column as SheetColumn] === text;
    const shown = Object.fromEntries(Object.entries(remaining(typed, underWay.current)).filter(([rowNo]) => stored[Number(rowNo)]));
    const same = Object.fromEntries(
      Object.entries(shown).map(([rowNo, change]) => [rowNo, Object.fromEntries(Object.entries(change).filter(([column, text]) => isSame(rowNo, column, text)))]),
    );
    cells.saved(same);
    for (const chunk of inChunks(remaining(shown, same), MOST_ROWS)) {
      underWay.current = { ...underWay.current, ...chunk };
      saving.mutate(chunk);
    }
  };
  const there = rows.length > 0;
  useEffect(() => {
    if (there) {
      // What was typed before the page was left.
      save();
    }
    // Once, when the rows have come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [there]);
  const changedMeanwhile = isChangedMeanwhile(error);
  return {
    ...cells,
    save,
    /** Somebody is done with a cell. While it is not decided whose sheet counts, nothing is sent. */
    leave: () => {
      if (!changedMeanwhile) {
        save();
      }
    },
    remove: removing.mutate,
    error,
    changedMeanwhile,
    busy: saving.isPending || removing.isPending,
    /** Reads the sheet as it is by now; what is typed stays to be saved. */
    reload: async () => {
      await readAgain(client, number);
      clear();
    },
  };
}

export type Mending = ReturnType<typeof useMending>;
