import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Opening } from '~/entities/opening';
import { api, ask, isProblem, Problem } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';
import { useDraftChange } from './useDraft';

/** Which rows are wrong by now is told in the sheet, where they can be mended. */
function withoutRows(error: unknown): unknown {
  return isProblem(error) ? new Problem(error.status, error.code, error.title, error.detail, [], error.facts) : error;
}

/** Books a whole sheet, once it has been said what that means. */
export function ConfirmOpening({ opening, opened, onClose }: { opening: Opening; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('opening');
  const { counts, settings, number } = opening;
  const client = useQueryClient();
  const booking = useDraftChange<void>(number, (params) => ask(api.POST('/api/stock-openings/{number}/confirmation', { params })), {
    done: () => void client.invalidateQueries({ queryKey: ['stock'] }),
  });
  const close = () => {
    booking.reset();
    onClose();
  };
  return (
    <ConfirmEffects
      opened={opened}
      title={t('confirmTitle', { warehouse: settings.warehouseCode })}
      effects={[
        t('effectBooked', { rows: counts.rows, products: counts.products, warehouse: settings.warehouseCode }),
        ...(counts.newProducts > 0 ? [t('effectCreated', { products: counts.newProducts, family: settings.familyCode })] : []),
        t('effectOrders'),
        t('effectUndo'),
      ]}
      confirmLabel={t('book')}
      busy={booking.isPending}
      error={booking.error ? withoutRows(booking.error) : undefined}
      onConfirm={() => booking.mutate()}
      onClose={close}
    />
  );
}
