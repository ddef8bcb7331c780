import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { api, ask, isProblem } from '~/shared/api';
import { ErrorState } from '~/shared/ui';

const FIELDS = [
  { name: 'name', required: true, longest: 200 },
  { name: 'street', required: true, longest: 200 },
  { name: 'street2', required: false, longest: 200 },
  { name: 'postalCode', required: true, longest: 20 },
  { name: 'city', required: true, longest: 100 },
  { name: 'region', required: false, longest: 100 },
  { name: 'country', required: true, longest: 2 },
  { name: 'phone', required: false, longest: 40 },
] as const;

/** Corrects where an order goes, while nothing has left. */
export function ChangeAddress({ page, opened, onClose }: { page: OrderPage; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common']);
  const client = useQueryClient();
  const orderNumber = page.order.number;
  const [address, setAddress] = useState(page.order.deliveryAddress);
  const change = useMutation({
    mutationFn: () => ask(api.PUT('/api/orders/{orderNumber}/delivery-address', { params: { path: { orderNumber } }, body: address })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['orders'] });
      onClose();
    },
  });
  const violations = isProblem(change.error) ? change.error.errors : [];
  return (
    <Modal opened={opened} onClose={onClose} title={t('desk:mend.address')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <Stack gap="sm">
          {FIELDS.map(({ name, required, longest }) => (
            <TextInput
              key={name}
              label={t(`desk:address.${name}`)}
              required={required}
              maxLength={longest}
              value={address[name] ?? ''}
              error={violations.find(({ pointer }) => pointer === `/${name}`)?.message}
              onChange={(event) => setAddress({ ...address, [name]: event.currentTarget.value })}
            />
          ))}
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
