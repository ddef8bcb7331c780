import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrderPage, type PaymentMethod, useOfferedMethods } from '~/entities/order';
import { api, ask } from '~/shared/api';
import { FormDialog } from '~/shared/ui';
import { useMending } from './useMending';

/** Lets an order be paid in another way, or with another card. */
export function ChangePayment({ page, opened, onClose }: { page: OrderPage; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'order']);
  const orderNumber = page.order.number;
  const [paymentMethod, setMethod] = useState(page.order.paymentMethod as PaymentMethod);
  const offered = useOfferedMethods(page.order.channel, page.order.paymentMethod, page.order.customerNumber);
  const [token, setToken] = useState('');
  const mending = useMending(
    () =>
      ask(
        api.POST('/api/orders/{orderNumber}/payment-method', {
          params: { path: { orderNumber } },
          body: { paymentMethod, paymentToken: paymentMethod === 'CARD' ? token : undefined },
        }),
      ),
    onClose,
  );
  return (
    <FormDialog title={t('desk:mend.payment')} opened={opened} onClose={onClose} saving={mending}>
      <NativeSelect
        label={t('desk:column.method')}
        data-autofocus
        value={paymentMethod}
        data={offered.map((value) => ({ value, label: t(`order:method.${value}`) }))}
        onChange={(event) => setMethod(event.currentTarget.value as PaymentMethod)}
      />
      {paymentMethod === 'CARD' && (
        <TextInput
          label={t('desk:mend.token')}
          description={t('desk:mend.tokenHint')}
          required
          maxLength={200}
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}
