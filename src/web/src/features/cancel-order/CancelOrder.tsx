import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CancellationPreview, cancellationQuery } from '~/entities/order';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';
import { Reason } from './Reason';
import { useCancelOrders } from './useCancelOrders';

interface Props {
  orderNumber: string;
  opened: boolean;
  onClose: () => void;
}

/** Stops an order after showing what the server says that does, or why it cannot be done. */
export function CancelOrder({ orderNumber, opened, onClose }: Props) {
  const { t } = useTranslation('desk');
  const cancel = useCancelOrders();
  const preview = useQuery(cancellationQuery(orderNumber));
  const effectText = useEffectText();
  const [reason, setReason] = useState('');
  return (
    <ConfirmEffects
      opened={opened}
      title={t('cancel.title', { number: orderNumber })}
      effects={preview.data?.effects.map(effectText)}
      impossible={preview.data?.reason ?? undefined}
      confirmLabel={t('cancel.confirm')}
      destructive
      busy={cancel.isPending}
      error={preview.error ?? cancel.error ?? cancel.data?.[0]?.refused}
      onConfirm={() =>
        cancel.mutate({ orderNumbers: [orderNumber], reason }, { onSuccess: ([done]) => done?.refused === undefined && onClose() })
      }
      onClose={onClose}
    >
      <Reason value={reason} onChange={setReason} />
    </ConfirmEffects>
  );
}

function useEffectText() {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  return ({ kind, amount, count, names }: CancellationPreview['effects'][number]) =>
    t(`cancel.effect.${kind}`, { amount: amount && formats.money(amount), count, names: names.join(', ') });
}
