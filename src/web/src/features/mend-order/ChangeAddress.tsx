import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { api, ask, isProblem } from '~/shared/api';
import { FormDialog } from '~/shared/ui';
import { useMending } from './useMending';

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

const SHOWN = FIELDS.map(({ name }) => `/${name}`);

/** Corrects where an order goes, while nothing has left. */
export function ChangeAddress({ page, opened, onClose }: { page: OrderPage; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const orderNumber = page.order.number;
  const [address, setAddress] = useState(page.order.deliveryAddress);
  const mending = useMending(
    () => ask(api.PUT('/api/orders/{orderNumber}/delivery-address', { params: { path: { orderNumber } }, body: address })),
    onClose,
  );
  const violations = isProblem(mending.error) ? mending.error.errors : [];
  return (
    <FormDialog title={t('mend.address')} opened={opened} onClose={onClose} saving={mending} shown={SHOWN}>
      {FIELDS.map(({ name, required, longest }) => (
        <TextInput
          key={name}
          label={t(`address.${name}`)}
          required={required}
          maxLength={longest}
          value={address[name] ?? ''}
          error={violations.find(({ pointer }) => pointer === `/${name}`)?.message}
          onChange={(event) => setAddress({ ...address, [name]: event.currentTarget.value })}
        />
      ))}
    </FormDialog>
  );
}
