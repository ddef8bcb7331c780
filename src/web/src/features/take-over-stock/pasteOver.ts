import { type OpeningRow, SHEET_COLUMNS, type SheetColumn } from '~/entities/opening';
import type { Typed } from './typed';

/** Whether a text out of the clipboard is more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.trimEnd());
}

/** Cells of a spreadsheet laid over those from one cell on; undefined when they reach beyond the sheet. */
export function cellsAt(text: string, rows: readonly OpeningRow[], index: number, column: SheetColumn): Typed | undefined {
  const block = text.replace(/\r?\n$/, '').split(/\r?\n/).map((line) => line.split('\t'));
  const first = SHEET_COLUMNS.indexOf(column);
  const widest = Math.max(...block.map((cells) => cells.length));
  if (index + block.length > rows.length || first + widest > SHEET_COLUMNS.length) {
    return undefined;
  }
  return Object.fromEntries(
    block.map((cells, down) => [rows[index + down]!.rowNo, Object.fromEntries(cells.map((cell, right) => [SHEET_COLUMNS[first + right]!, cell.trim()]))]),
  );
}
