import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Opening, openingQuery } from '~/entities/opening';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Takes back what was booked; why it cannot be done is told place by place. */
export function UndoOpening({ opening, opened, onClose }: { opening: Opening; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('opening');
  const client = useQueryClient();
  const { number, counts, createdProducts, settings } = opening;
  const undoing = useMutation({
    mutationFn: () => ask(api.POST('/api/stock-openings/{number}/undo', { params: { path: { number } } })),
    onSuccess: async (next) => {
      client.setQueryData(openingQuery(number).queryKey, next);
      await Promise.all([['openings', 'list'], ['stock']].map((queryKey) => client.invalidateQueries({ queryKey })));
      onClose();
    },
  });
  return (
    <ConfirmEffects
      opened={opened}
      title={t('undoTitle', { number })}
      effects={[
        t('undoBooked', { rows: counts.rows, warehouse: settings.warehouseCode }),
        ...(createdProducts.length > 0 ? [t('undoProducts', { products: createdProducts.length })] : []),
        t('undoLedger'),
      ]}
      confirmLabel={t('undo')}
      destructive
      busy={undoing.isPending}
      error={undoing.error}
      onConfirm={() => undoing.mutate()}
      onClose={() => {
        undoing.reset();
        onClose();
      }}
    />
  );
}
