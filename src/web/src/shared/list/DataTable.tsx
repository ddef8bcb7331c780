import { Checkbox } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, type Sort, turned } from './columns';
import classes from './list.module.css';
import type { Selection } from './selection';
import { usePrinting } from './usePrinting';

export interface DataTableProps<T> {
  label: string;
  rows: readonly T[];
  rowKey: (row: T) => string;
  columns: readonly Column<T>[];
  active?: string;
  onActive?: (key: string | undefined) => void;
  onOpen?: (row: T) => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selection?: Selection;
  /** Called when the last rows come into sight. */
  onEnd?: () => void;
  /** A row that is fainter than others. */
  faint?: (row: T) => boolean;
}

const ROW = 36;
const TOUCH_ROW = 44;
const COARSE = window.matchMedia('(pointer: coarse)').matches;

/** Rows of which only those in sight exist, on paper all; arrow keys walk, the row in focus is named to screen readers. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { label, rows, rowKey, columns, active, onActive, onOpen, sort, onSort, selection, onEnd, faint } = props;
  const { t } = useTranslation('common');
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sizeRef, width } = useElementSize();
  const height = COARSE ? TOUCH_ROW : ROW;
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler is used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const printing = usePrinting();
  const seen = virtual.getVirtualItems();
  const items = printing ? rows.map((_, index) => ({ index, start: index * height })) : seen;
  const last = seen.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= rows.length - 10 && rows.length > 0) {
      onEnd?.();
    }
  }, [last, rows.length, onEnd]);
  const activeIndex = rows.findIndex((row) => rowKey(row) === active);
  useEffect(() => {
    if (activeIndex >= 0) {
      virtual.scrollToIndex(activeIndex, { align: 'auto' });
    }
    // Only when another row becomes active, not when the list around it changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active]);
  const template = [selection ? '36px' : '', ...columns.map((column) => column.width)].join(' ');
  const order = () => rows.map(rowKey);
  const walk = (step: number) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, activeIndex + step))];
    if (next) {
      onActive?.(rowKey(next));
    }
  };
  const pressed = (event: React.KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -rows.length, End: rows.length };
    const step = steps[event.key];
    const row = rows[activeIndex];
    if (step !== undefined) {
      event.preventDefault();
      walk(step);
      const next = rows[Math.max(0, Math.min(rows.length - 1, activeIndex + step))];
      if (event.shiftKey && selection && next) {
        selection.extendTo(rowKey(next), order());
      }
    } else if (event.key === ' ' && selection && row && event.target === event.currentTarget) {
      event.preventDefault();
      selection.toggle(rowKey(row));
    } else if (event.key === 'Enter' && row && event.target === event.currentTarget) {
      event.preventDefault();
      onOpen?.(row);
    }
  };
  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        ref={sizeRef}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={activeIndex >= 0 && items.some((item) => item.index === activeIndex) ? `${id}${active}` : undefined}
        className={classes.grid}
        data-narrow={width > 0 && width < 520 ? true : undefined}
        onKeyDown={pressed}
      >
        <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: template }}>
          {selection && (
            <div role="columnheader" aria-label={t('list.marked')}>
              <Checkbox
                size="xs"
                tabIndex={-1}
                aria-label={t('list.markAll')}
                checked={rows.length > 0 && rows.every((row) => selection.keys.has(rowKey(row)))}
                indeterminate={selection.keys.size > 0 && !rows.every((row) => selection.keys.has(rowKey(row)))}
                onChange={(event) => (event.currentTarget.checked ? selection.set(order()) : selection.clear())}
              />
            </div>
          )}
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
        <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index]!;
            const key = rowKey(row);
            return (
              <div
                key={key}
                id={id + key}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={selection ? selection.keys.has(key) : key === active}
                className={classes.row}
                data-active={key === active || undefined}
                data-faint={faint?.(row) || undefined}
                style={{ gridTemplateColumns: template, height, transform: `translateY(${item.start}px)` }}
                onClick={(event) => {
                  // A link in the row has taken the click and is on its way to another page.
                  if (event.defaultPrevented) {
                    return;
                  }
                  if (event.shiftKey && selection) {
                    selection.extendTo(key, order());
                  }
                  onActive?.(key);
                }}
                onDoubleClick={() => onOpen?.(row)}
              >
                {selection && (
                  <div role="gridcell" className={classes.cell} onClick={(event) => event.stopPropagation()}>
                    <Checkbox
                      size="xs"
                      tabIndex={-1}
                      aria-label={t('list.mark')}
                      checked={selection.keys.has(key)}
                      onChange={(event) =>
                        (event.nativeEvent as MouseEvent).shiftKey ? selection.extendTo(key, order()) : selection.toggle(key)
                      }
                    />
                  </div>
                )}
                {columns.map((column) => (
                  <div key={column.id} role="gridcell" className={classes.cell} data-align={column.align}>
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Head<T>({ column, sort, onSort }: { column: Column<T>; sort?: Sort; onSort?: (sort: Sort) => void }) {
  const field = column.sort;
  const up = field !== undefined && sort === field;
  const down = field !== undefined && sort === `-${field}`;
  return (
    <div role="columnheader" className={classes.cell} data-align={column.align} aria-sort={up ? 'ascending' : down ? 'descending' : undefined}>
      {field && onSort ? (
        <button type="button" className={classes.sort} onClick={() => onSort(turned(sort, field))}>
          {column.label}
          {up && <IconArrowUp size={14} aria-hidden="true" />}
          {down && <IconArrowDown size={14} aria-hidden="true" />}
        </button>
      ) : (
        column.label
      )}
    </div>
  );
}
