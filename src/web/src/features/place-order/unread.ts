import type { Violation } from '~/shared/api';

/** A pasted row that could not be read, apart into what it names and how much of it. */
export interface UnreadRow {
  /** Of the row in what was pasted, from 1. */
  row: number;
  product: string;
  quantity: string;
  message: string;
}

/** As the server takes a row apart. */
const APART = /\s*[\t;]\s*|\s+(?=[0-9.,]+\s*$)/;

/** The rows of a pasted text that were refused, to be mended where they stand. */
export function unreadRows(text: string, problems: readonly Violation[]): UnreadRow[] {
  const rows = text.split(/\r\n|\r|\n/);
  return problems.map(({ pointer, message }) => {
    const index = Number(pointer.split('/').at(-1));
    const [product = '', ...rest] = (rows[index] ?? '').trim().split(APART);
    return { row: index + 1, product, quantity: rest.join(' ').trim(), message };
  });
}

/** Mended rows as they would be pasted. */
export function rowsText(rows: readonly UnreadRow[]): string {
  return rows.map(({ product, quantity }) => `${product.trim()}\t${quantity.trim() || '1'}`).join('\n');
}
