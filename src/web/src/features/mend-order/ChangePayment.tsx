import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrderPage, PAYMENT_METHODS, type PaymentMethod } from '~/entities/order';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';

/** Lets an order be paid in another way, or with another card. */
export function ChangePayment({ page, opened, onClose }: { page: OrderPage; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'order', 'common']);
  const client = useQueryClient();
  const orderNumber = page.order.number;
  const [paymentMethod, setMethod] = useState(page.order.paymentMethod as PaymentMethod);
  const [token, setToken] = useState('');
  const change = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/orders/{orderNumber}/payment-method', {
          params: { path: { orderNumber } },
          body: { paymentMethod, paymentToken: paymentMethod === 'CARD' ? token : undefined },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['orders'] });
      onClose();
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('desk:mend.payment')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <Stack gap="md">
          <NativeSelect
            label={t('desk:column.method')}
            data-autofocus
            value={paymentMethod}
            data={PAYMENT_METHODS.map((value) => ({ value, label: t(`order:method.${value}`) }))}
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
          {change.error && <ErrorState error={change.error} />}
          <Group gap="sm">
            <Button type="submit" loading={change.isPending}>
              {t('common:save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common:back')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
