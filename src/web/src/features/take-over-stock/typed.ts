import type { Cells, OpeningRow, SheetColumn } from '~/entities/opening';

/** Cells that are typed and not saved yet, by row. */
export type Typed = Readonly<Record<number, Partial<Cells>>>;

/** Without the cells that say what is saved by now; what was typed since stays. */
export function remaining(typed: Typed, saved: Typed): Typed {
  if (Object.keys(saved).length === 0) {
    return typed;
  }
  const rows = Object.entries(typed).map(([rowNo, cells]) => {
    const done = saved[Number(rowNo)] ?? {};
    return [rowNo, Object.fromEntries(Object.entries(cells).filter(([column, text]) => done[column as SheetColumn] !== text))] as const;
  });
  return Object.fromEntries(rows.filter(([, cells]) => Object.keys(cells).length > 0));
}

/** Whole rows, as they are to be written; what was stored since the rows were read is not undone. */
export function rowsOf(typed: Typed, rows: readonly OpeningRow[], stored: Typed = {}): { rowNo: number; cells: Cells }[] {
  return rows.filter(({ rowNo }) => typed[rowNo]).map(({ rowNo, cells }) => ({ rowNo, cells: { ...cells, ...stored[rowNo], ...typed[rowNo] } }));
}

/** Some rows at a time. */
export function inChunks(typed: Typed, rows: number): Typed[] {
  const all = Object.entries(typed);
  return Array.from({ length: Math.ceil(all.length / rows) }, (_, index) => Object.fromEntries(all.slice(index * rows, (index + 1) * rows)));
}

/** Some cells over others. */
export function overlay(typed: Typed, more: Typed): Typed {
  return Object.entries(more).reduce((all, [rowNo, cells]) => ({ ...all, [rowNo]: { ...all[Number(rowNo)], ...cells } }), typed);
}
