import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';

export type RefundOwed = components['schemas']['RefundOwed'];

/** Notes that money owed was paid back. */
export function PayRefund({ owed, onClose }: { owed: RefundOwed; onClose: () => void }) {
  const { t } = useTranslation('finance');
  const formats = useFormats();
  const client = useQueryClient();
  const [reference, setReference] = useState('');
  const paying = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/payments/{orderNumber}/refunds', {
          params: { path: { orderNumber: owed.orderNumber } },
          body: { reference: owed.reference, bankReference: reference.trim() },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['refunds'] });
      onClose();
    },
  });
  return (
    <ConfirmEffects
      opened
      title={t('refund.pay')}
      effects={[t('refund.effect', { amount: formats.money(owed.amount), order: owed.orderNumber })]}
      confirmLabel={t('refund.confirm')}
      busy={paying.isPending}
      error={paying.error}
      onConfirm={() => paying.mutate()}
      onClose={onClose}
    >
      <TextInput label={t('receipt.reference')} required withAsterisk={false} maxLength={100} data-autofocus value={reference} onChange={(event) => setReference(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}
