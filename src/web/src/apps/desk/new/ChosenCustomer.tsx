import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Credit, useCustomerCards } from '~/entities/customer';
import { OrderLink } from '~/entities/order';
import { DateTime, LateSkeleton, Money, Number, StatePill } from '~/shared/ui';
import classes from './new.module.css';

/** Whose order it is, with credit, last order and what is still open. */
export function ChosenCustomer({ number, onChange }: { number: string; onChange: (() => void) | undefined }) {
  const { t } = useTranslation('desk');
  const { data } = useCustomerCards(number);
  const card = data?.find((each) => each.number === number);
  return (
    <section className={classes.customer} aria-label={t('new.customer')}>
      {card ? (
        <>
          <div className={classes.who}>
            <Text fw={600} fz="lg">
              {card.name}
            </Text>
            <Text c="dimmed">
              <Number>{card.number}</Number> · {card.city}
              {card.phone && ` · ${card.phone}`}
            </Text>
            {card.status === 'BLOCKED' && <StatePill meaning="bad">{t('customer.blocked')}</StatePill>}
          </div>
          <div className={classes.credit}>
            <Credit card={card} />
          </div>
          <div>
            {card.lastOrderNumber && (
              <Text size="sm">
                {t('customer.lastOrder')} <OrderLink number={card.lastOrderNumber} /> <DateTime value={card.lastOrderOn} as="date" />
              </Text>
            )}
            <Text size="sm">
              {t('new.openOrders', { count: card.openOrders })} · {t('customer.openInvoices')} <Money value={card.openInvoices} />
            </Text>
            {card.overdueInvoices.amount > 0 && (
              <Group gap="xs">
                <StatePill meaning="attention">{t('customer.overdue')}</StatePill>
                <Money value={card.overdueInvoices} />
              </Group>
            )}
          </div>
        </>
      ) : (
        <LateSkeleton rows={2} />
      )}
      {onChange && (
        <Button variant="default" size="compact-sm" onClick={onChange}>
          {t('new.otherCustomer')}
        </Button>
      )}
    </section>
  );
}
