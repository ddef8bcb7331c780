import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Opening, openingKey } from '~/entities/opening';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Throws a draft away with all its rows. */
export function DiscardOpening({ opening, opened, onClose, onGone }: { opening: Opening; opened: boolean; onClose: () => void; onGone: () => void }) {
  const { t } = useTranslation('opening');
  const client = useQueryClient();
  const { number, version, counts } = opening;
  const discarding = useMutation({
    mutationFn: () => ask(api.DELETE('/api/stock-openings/{number}', { params: { path: { number }, header: { 'If-Match': `"${version}"` } } })),
    onSuccess: async () => {
      onGone();
      client.removeQueries({ queryKey: openingKey(number) });
      await client.invalidateQueries({ queryKey: ['openings', 'list'] });
    },
  });
  return (
    <ConfirmEffects
      opened={opened}
      title={t('discardTitle', { number })}
      effects={[t('discardEffect', { rows: counts.rows })]}
      confirmLabel={t('discard')}
      destructive
      busy={discarding.isPending}
      error={discarding.error}
      onConfirm={() => discarding.mutate()}
      onClose={() => {
        discarding.reset();
        onClose();
      }}
    />
  );
}
