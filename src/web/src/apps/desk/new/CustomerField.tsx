import { Group, Text } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerCard, useCustomerCards } from '~/entities/customer';
import { useFormats } from '~/shared/i18n';
import { TypeAhead } from '~/shared/form';
import { Number, StatePill } from '~/shared/ui';

/** Finds whose order it is by name, number, phone or mail. */
export function CustomerField({ onPick }: { onPick: (number: string) => void }) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState('');
  const { data, isPlaceholderData, isFetching } = useCustomerCards(text);
  return (
    <TypeAhead<CustomerCard>
      label={t('new.customer')}
      description={t('new.customerHint')}
      leftSection={<IconUserSearch size={16} aria-hidden="true" />}
      autoFocus
      value={text}
      onType={setText}
      options={text.trim() === '' ? undefined : data}
      settled={data !== undefined && !isPlaceholderData && !isFetching}
      optionKey={(card) => card.number}
      option={(card) => <Card card={card} />}
      onPick={(card) => onPick(card.number)}
      nothing={t('new.noCustomer')}
    />
  );
}

function Card({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  return (
    <Group justify="space-between" wrap="wrap" gap="xs">
      <div>
        <Text fw={500}>
          {card.name} {card.status === 'BLOCKED' && <StatePill meaning="bad">{t('customer.blocked')}</StatePill>}
        </Text>
        <Text size="xs" c="dimmed">
          <Number>{card.number}</Number> · {card.city}
          {card.phone && ` · ${card.phone}`}
        </Text>
      </div>
      <div style={{ textAlign: 'right' }}>
        {card.creditLimit.amount > 0 && <Text size="xs">{t('new.creditLeft', { amount: formats.money(card.creditAvailable) })}</Text>}
        <Text size="xs" c="dimmed">
          {card.lastOrderOn ? t('new.lastOrder', { when: formats.date(card.lastOrderOn) }) : t('new.noOrder')}
          {card.openOrders > 0 && ` · ${t('new.openOrders', { count: card.openOrders })}`}
        </Text>
        {card.openInvoices.amount > 0 && (
          <Text size="xs" c={card.overdueInvoices.amount > 0 ? 'var(--attention)' : 'dimmed'}>
            {t('customer.openInvoices')} {formats.money(card.openInvoices)}
            {card.overdueInvoices.amount > 0 && ` · ${t('customer.overdue')} ${formats.money(card.overdueInvoices)}`}
          </Text>
        )}
      </div>
    </Group>
  );
}
