import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrderAmendment } from '~/entities/order';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Gives a change up that nobody has agreed to yet. */
export function TakeBackChange({ change: { orderNumber, number }, onClose }: { change: OrderAmendment; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const taking = useMutation({
    mutationFn: () => ask(api.POST('/api/orders/{orderNumber}/changes/{number}/withdrawal', { params: { path: { orderNumber, number } } })),
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: ['orders'] }),
  });
  return (
    <ConfirmEffects
      opened
      title={t('changes.takeBackTitle', { number })}
      effects={[t('changes.effectOrder'), t('changes.effectTask')]}
      confirmLabel={t('changes.takeBack')}
      busy={taking.isPending}
      error={taking.error}
      onConfirm={() => taking.mutate()}
      onClose={onClose}
    />
  );
}
