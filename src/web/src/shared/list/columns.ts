import type { ReactNode } from 'react';

export interface Column<T> {
  id: string;
  label: string;
  cell: (row: T) => ReactNode;
  /** CSS grid track, for instance "minmax(120px, 2fr)". */
  width: string;
  align?: 'right';
  /** Name the API sorts by; without one the column cannot be sorted. */
  sort?: string;
  /** Only shown once somebody chooses it. */
  extra?: boolean;
}

/** "field" upwards, "-field" downwards. */
export type Sort = string;

export function turned(sort: Sort | undefined, field: string): Sort {
  return sort === field ? `-${field}` : field;
}

export function shownColumns<T>(columns: readonly Column<T>[], chosen: readonly string[] | undefined): Column<T>[] {
  return columns.filter((column) => (chosen ? chosen.includes(column.id) : !column.extra));
}
