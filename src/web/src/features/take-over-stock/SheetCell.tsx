import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LONGEST_CELL, type OpeningRow, type SheetColumn } from '~/entities/opening';
import { isBlock } from './pasteOver';
import classes from './sheet.module.css';

interface Props {
  row: OpeningRow;
  column: SheetColumn;
  typed: string | undefined;
  onType: (text: string) => void;
  /** What was typed is not meant. */
  onBack: () => void;
  onFocus: () => void;
  onLeave: () => void;
  onWalk: (down: number, right: number) => void;
  /** More than one cell out of the clipboard. */
  onPaste: (text: string) => void;
}

export function cellId(rowNo: number, column: SheetColumn): string {
  return `cell-${rowNo}-${column}`;
}

/** Where a key leads from a cell; sideways only from its beginning or end, so that one can move within the text. */
function step(event: React.KeyboardEvent<HTMLInputElement>): readonly [down: number, right: number] | undefined {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const whole = selectionStart === 0 && selectionEnd === value.length;
  switch (event.key) {
    case 'Enter':
      return [event.shiftKey ? -1 : 1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowRight':
      return whole || selectionStart === value.length ? [0, 1] : undefined;
    case 'ArrowLeft':
      return whole || selectionEnd === 0 ? [0, -1] : undefined;
    default:
      return undefined;
  }
}

/** A cell with what is wrong with it below. */
export function SheetCell({ row, column, typed, onType, onBack, onFocus, onLeave, onWalk, onPaste }: Props) {
  const { t } = useTranslation('opening');
  const id = cellId(row.rowNo, column);
  const problems = row.problems.filter((problem) => problem.column === column);
  const faulty = problems.some(({ fatal }) => fatal);
  return (
    <div role="gridcell" className={classes.cell} data-column={column}>
      <span className={classes.label} aria-hidden="true">
        {t(`column.${column}`)}
      </span>
      <input
        id={id}
        className={classes.input}
        aria-label={t('cell', { column: t(`column.${column}`), row: row.rowNo })}
        aria-invalid={faulty || undefined}
        aria-describedby={problems.length > 0 ? `${id}-problem` : undefined}
        data-typed={typed !== undefined || undefined}
        autoComplete="off"
        spellCheck={false}
        inputMode={column === 'quantity' ? 'decimal' : undefined}
        maxLength={LONGEST_CELL}
        value={typed ?? row.cells[column]}
        onChange={(event) => onType(event.currentTarget.value)}
        onFocus={onFocus}
        onBlur={onLeave}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (isBlock(text)) {
            event.preventDefault();
            onPaste(text);
          }
        }}
        onKeyDown={(event) => {
          const walk = event.ctrlKey || event.metaKey || event.altKey ? undefined : step(event);
          if (walk) {
            event.preventDefault();
            onWalk(...walk);
            if (document.activeElement === event.currentTarget) {
              // At the edge of the sheet there is nowhere to go, and yet somebody is done with the cell.
              onLeave();
            }
          } else if (event.key === 'Escape') {
            const field = event.currentTarget;
            onBack();
            requestAnimationFrame(() => field.select());
          }
        }}
      />
      {problems.length > 0 && (
        <div id={`${id}-problem`} className={classes.problems}>
          {problems.map((problem) => (
            <div key={problem.code} className={classes.problem} data-fatal={problem.fatal || undefined}>
              {problem.fatal ? <IconAlertTriangle size={14} aria-hidden="true" /> : <IconInfoCircle size={14} aria-hidden="true" />}
              {problem.text}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
