import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type OpeningRow, SHEET_COLUMNS } from '~/entities/opening';
import { useFilling } from './useFilling';

const UNDO_MS = 10_000;

/** A row as a spreadsheet would copy it. */
function copied(row: OpeningRow): string {
  return SHEET_COLUMNS.map((column) => `"${row.cells[column].replaceAll('"', '""')}"`).join('\t');
}

/** Says that a row is out of the sheet, and puts it at its end if that was not meant. */
export function usePutBack(number: string): (row: OpeningRow) => void {
  const { t } = useTranslation('opening');
  const filling = useFilling(number);
  return (row) => {
    const id = notifications.show({
      autoClose: UNDO_MS,
      closeButtonProps: { 'aria-label': t('close') },
      message: (
        <>
          {t('removed', { row: row.rowNo })}{' '}
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => {
              notifications.hide(id);
              filling.mutate({ rows: copied(row), append: true });
            }}
          >
            {t('putBack')}
          </Button>
        </>
      ),
    });
  };
}
