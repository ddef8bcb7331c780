import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';
import { effectsOf } from './effects';
import { useCancelOrders } from './useCancelOrders';

/** Stops an order after showing what that does. */
export function CancelOrder({ page, opened, onClose }: { page: OrderPage; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const cancel = useCancelOrders();
  const [reason, setReason] = useState('');
  const { number } = page.order;
  const effects = effectsOf(page).map(({ kind, amount, count, to }) =>
    t(`cancel.effect.${kind}`, { amount: amount && formats.money(amount), count, to }),
  );
  return (
    <ConfirmEffects
      opened={opened}
      title={t('cancel.title', { number })}
      effects={effects}
      confirmLabel={t('cancel.confirm')}
      destructive
      busy={cancel.isPending}
      error={cancel.error ?? cancel.data?.[0]?.refused}
      onConfirm={() =>
        cancel.mutate({ orderNumbers: [number], reason }, { onSuccess: ([done]) => done?.refused === undefined && onClose() })
      }
      onClose={onClose}
    >
      <Textarea
        label={t('cancel.reason')}
        description={t('cancel.reasonHint')}
        required
        maxLength={500}
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmEffects>
  );
}
