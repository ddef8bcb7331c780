import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type OrderPage, type PaymentMethod, useOfferedMethods } from '~/entities/order';
import type { ChangeDraft } from './draft';

interface Props {
  order: OrderPage['order'];
  draft: ChangeDraft;
  onChange: (part: Partial<ChangeDraft>) => void;
}

/** How the order is to be paid; a card by what its provider gave for it. */
export function ChangePayment({ order, draft, onChange }: Props) {
  const { t } = useTranslation(['desk', 'order']);
  const offered = useOfferedMethods(order.channel, order.paymentMethod, order.customerNumber);
  return (
    <Group grow align="flex-start">
      <NativeSelect
        label={t('desk:change.payment')}
        value={draft.paymentMethod}
        data={offered.map((value) => ({ value, label: t(`order:method.${value}`) }))}
        onChange={(event) => onChange({ paymentMethod: event.currentTarget.value as PaymentMethod, paymentToken: '' })}
      />
      {draft.paymentMethod === 'CARD' && (
        <TextInput
          label={t('desk:mend.token')}
          description={t('desk:mend.tokenHint')}
          maxLength={200}
          value={draft.paymentToken}
          onChange={(event) => onChange({ paymentToken: event.currentTarget.value })}
        />
      )}
    </Group>
  );
}
