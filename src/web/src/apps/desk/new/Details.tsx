import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCustomer } from '~/entities/customer';
import { type PaymentMethod, useOfferedMethods } from '~/entities/order';
import type { DraftOrder } from '~/features/place-order';
import { useUser } from '~/shared/api';
import { DeliveryField, type Option } from './DeliveryField';
import type { Change } from './GoodsTable';

/** What differs from the customer's habits. */
export function Details({ draft, change, method, options }: { draft: DraftOrder; change: Change; method: string | undefined; options: readonly Option[] }) {
  const { t } = useTranslation(['desk', 'order']);
  const { data: customer } = useCustomer(draft.customerNumber);
  const offered = useOfferedMethods(useUser().agentCode ? 'rep' : 'desk', draft.paymentMethod, draft.customerNumber);
  const usual = customer?.defaultPaymentMethod;
  const addresses = [
    { value: '', label: customer ? t('desk:new.usualAddress', { city: customer.billingAddress.city }) : '' },
    ...(customer?.deliveryAddresses ?? []).map(({ code, address }) => ({ value: code, label: `${address.name}, ${address.street}, ${address.city}` })),
  ];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="md">
      <NativeSelect
        label={t('desk:column.method')}
        value={draft.paymentMethod ?? ''}
        data={[
          { value: '', label: usual ? t('desk:new.usual', { value: t(`order:method.${usual}`) }) : '' },
          ...offered.map((value) => ({ value, label: t(`order:method.${value}`) })),
        ]}
        onChange={(event) => change({ paymentMethod: (event.currentTarget.value || undefined) as PaymentMethod | undefined })}
      />
      {(draft.paymentMethod ?? method) === 'CARD' && (
        <TextInput
          label={t('desk:mend.token')}
          maxLength={200}
          value={draft.paymentToken}
          onChange={(event) => change({ paymentToken: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t('desk:page.delivery')}
        value={draft.addressCode ?? ''}
        data={addresses}
        onChange={(event) => change({ addressCode: event.currentTarget.value || undefined })}
      />
      <DeliveryField draft={draft} change={change} options={options} />
      <TextInput
        type="date"
        label={t('desk:new.requestedOn')}
        value={draft.requestedOn}
        onChange={(event) => change({ requestedOn: event.currentTarget.value })}
      />
      <TextInput
        label={t('desk:column.reference')}
        maxLength={100}
        value={draft.reference}
        onChange={(event) => change({ reference: event.currentTarget.value })}
      />
      <Textarea
        label={t('desk:new.note')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
