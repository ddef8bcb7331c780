import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpeningRow, SHEET_COLUMNS, type SheetColumn } from '~/entities/opening';
import { cellsAt } from './pasteOver';
import { cellId, SheetCell } from './SheetCell';
import classes from './sheet.module.css';
import type { Mending } from './useMending';

export interface SheetHandle {
  nextFault: () => void;
}

interface Props {
  ref: Ref<SheetHandle>;
  rows: readonly OpeningRow[];
  mending: Mending;
  /** Called when the last rows come into sight. */
  onEnd: () => void;
  /** Cells that do not fit below the one they were pasted into. */
  onPasteBeyond: (text: string) => void;
}

const ROW = 40;
const TRIES = 20;

const faultyColumns = (row: OpeningRow) => SHEET_COLUMNS.filter((column) => row.problems.some((problem) => problem.fatal && problem.column === column));

/** Cells like those of a spreadsheet: arrows, Enter and Tab walk, leaving a cell saves it. */
export function SheetGrid({ ref, rows, mending, onEnd, onPasteBeyond }: Props) {
  const { t } = useTranslation('opening');
  const scroller = useRef<HTMLDivElement>(null);
  const here = useRef<{ index: number; rowNo: number; column: SheetColumn }>(undefined);
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler is used here
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 10, getItemKey: (index) => rows[index]?.rowNo ?? index });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= rows.length - 20) {
      onEnd();
    }
  }, [last, rows.length, onEnd]);
  const focus = (index: number, column: SheetColumn, tries = TRIES) => {
    const row = rows[index];
    const cell = row && document.getElementById(cellId(row.rowNo, column));
    if (cell instanceof HTMLInputElement) {
      cell.focus();
      cell.select();
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (row && tries > 0) {
      virtual.scrollToIndex(index, { align: 'center' });
      requestAnimationFrame(() => focus(index, column, tries - 1));
    }
  };
  // A row that is mended leaves the list of faulty ones; who stood on it goes on at the next.
  useEffect(() => {
    const at = here.current;
    if (at && document.activeElement === document.body && !rows.some(({ rowNo }) => rowNo === at.rowNo)) {
      const index = Math.min(at.index, rows.length - 1);
      focus(index, (rows[index] && faultyColumns(rows[index])[0]) ?? at.column);
    }
    // Only when other rows have come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows]);
  useImperativeHandle(ref, () => ({
    nextFault: () => {
      const faults = rows.flatMap((row, index) => faultyColumns(row).map((column) => ({ index, column })));
      const after = here.current;
      const order = (index: number, column: SheetColumn) => index * SHEET_COLUMNS.length + SHEET_COLUMNS.indexOf(column);
      const next = (after && faults.find(({ index, column }) => order(index, column) > order(after.index, after.column))) ?? faults[0];
      if (next) {
        focus(next.index, next.column);
      }
    },
  }));
  const paste = (index: number, column: SheetColumn, text: string) => {
    const typed = cellsAt(text, rows, index, column);
    if (typed) {
      mending.write(typed);
      mending.save(typed);
    } else {
      onPasteBeyond(text);
    }
  };
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={t('rows')}>
      <div role="grid" aria-label={t('rows')} aria-rowcount={rows.length + 1} className={classes.grid}>
        <div role="row" aria-rowindex={1} className={classes.head}>
          <div role="columnheader">{t('rowNo')}</div>
          {SHEET_COLUMNS.map((column) => (
            <div key={column} role="columnheader" data-column={column}>
              {t(`column.${column}`)}
            </div>
          ))}
          <div role="columnheader">
            <VisuallyHidden>{t('remove')}</VisuallyHidden>
          </div>
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map((item) => {
            const row = rows[item.index]!;
            return (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                role="row"
                aria-rowindex={item.index + 2}
                className={classes.row}
                data-faulty={row.problems.some(({ fatal }) => fatal) || undefined}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <div role="rowheader" className={classes.rowNo}>
                  {row.rowNo}
                </div>
                {SHEET_COLUMNS.map((column) => (
                  <SheetCell
                    key={column}
                    row={row}
                    column={column}
                    typed={mending.typed[row.rowNo]?.[column]}
                    onType={(text) => mending.write({ [row.rowNo]: { [column]: text } })}
                    onBack={() => mending.forget(row.rowNo, column)}
                    onFocus={() => (here.current = { index: item.index, rowNo: row.rowNo, column })}
                    onLeave={mending.leave}
                    onWalk={(down, right) => focus(item.index + down, SHEET_COLUMNS[SHEET_COLUMNS.indexOf(column) + right] ?? column)}
                    onPaste={(text) => paste(item.index, column, text)}
                  />
                ))}
                <div role="gridcell">
                  <ActionIcon variant="subtle" color="gray" aria-label={t('removeRow', { row: row.rowNo })} onClick={() => mending.remove(row)}>
                    <IconTrash size={16} aria-hidden="true" />
                  </ActionIcon>
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
