import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { DateTime, Facts, type Meaning, Money, StatePill } from '~/shared/ui';
import classes from './desk.module.css';

type Summary = NonNullable<OrderPage['payment']>;
const STATUS: Record<Summary['events'][number]['status'], Meaning> = {
  REQUEST: 'neutral',
  SUCCESS: 'good',
  FAILURE: 'bad',
  ACTION_REQUIRED: 'attention',
};

const STATE: Record<Summary['state'], Meaning> = {
  OPEN: 'attention',
  PENDING: 'info',
  ACTION_REQUIRED: 'attention',
  DECLINED: 'bad',
  AUTHORIZED: 'info',
  AMOUNT_DIFFERS: 'bad',
  PARTLY_PAID: 'attention',
  PAID: 'good',
  VOIDED: 'neutral',
  DISPUTED: 'bad',
  PARTLY_REFUNDED: 'info',
  REFUNDED: 'neutral',
};

/** How the order is paid, with the ledger of it. */
export function Payment({ payment }: { payment: Summary }) {
  const { t } = useTranslation(['desk', 'order']);
  return (
    <div className={classes.box}>
      <Group gap="sm" mb="sm">
        <Text fw={600}>{t(`order:method.${payment.method}`)}</Text>
        <StatePill meaning={STATE[payment.state]}>{t(`desk:money.state.${payment.state}`)}</StatePill>
      </Group>
      <Facts
        facts={[
          [t('desk:money.amount'), <Money key="amount" value={payment.amount} />],
          [t('desk:money.authorized'), payment.authorized.amount > 0 && <Money key="authorized" value={payment.authorized} />],
          [t('desk:money.captured'), payment.captured.amount > 0 && <Money key="captured" value={payment.captured} />],
          [t('desk:money.refunded'), payment.refunded.amount > 0 && <Money key="refunded" value={payment.refunded} />],
          [t('desk:money.due'), <Money key="due" value={payment.due} />],
        ].filter((fact): fact is [string, React.JSX.Element] => fact[1] !== false)}
      />
      {payment.events.length > 0 && (
        <Stack gap={4} mt="md" component="ol" pl={0} style={{ listStyle: 'none' }} aria-label={t('desk:money.ledger')}>
          {payment.events.map((event, index) => (
            <Group component="li" key={index} gap="sm">
              <StatePill meaning={STATUS[event.status]}>{t(`desk:money.status.${event.status}`)}</StatePill>
              <Text>{t(`desk:money.kind.${event.kind}`)}</Text>
              <Money value={event.amount} />
              <Text c="dimmed">
                <DateTime value={event.at} />
              </Text>
              {event.status === 'FAILURE' && event.code && <Text c="dimmed">{event.code}</Text>}
            </Group>
          ))}
        </Stack>
      )}
    </div>
  );
}
