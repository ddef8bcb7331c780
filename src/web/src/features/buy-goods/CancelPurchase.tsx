import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PurchaseOrder } from '~/entities/purchase-order';
import { ConfirmEffects } from '~/shared/ui';
import { useCancelPurchase } from './useBuying';

/** Gives up what has not come, or the whole order while it is not sent. */
export function CancelPurchase({ order, waiting, onClose }: { order: PurchaseOrder; waiting: number; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const [reason, setReason] = useState('');
  const cancelling = useCancelPurchase(order.number);
  const proposed = order.state === 'PROPOSED';
  const effects = proposed ? [t('cancel.effectWithdraw')] : [t('cancel.effectRest', { count: order.lines.filter((line) => line.open > 0).length }), t('cancel.effectMail'), ...(waiting > 0 ? [t('cancel.effectCustomers', { count: waiting })] : [])];
  return (
    <ConfirmEffects
      opened
      title={t('cancel.title')}
      effects={effects}
      confirmLabel={t(proposed ? 'cancel.withdraw' : 'cancel.rest')}
      destructive
      busy={cancelling.isPending}
      error={cancelling.error}
      onConfirm={() => cancelling.mutate(reason.trim() || null, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextInput label={t('cancel.reason')} maxLength={500} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}
