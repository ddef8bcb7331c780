import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';
import classes from './customer.module.css';
import type { CustomerCard } from './queries';

const TIGHT = 0.8;

/** How much of the credit limit is taken, as a bar and in words. */
export function Credit({ card }: { card: Pick<CustomerCard, 'creditLimit' | 'creditUsed' | 'creditAvailable'> }) {
  const { t } = useTranslation('order');
  const formats = useFormats();
  const limit = card.creditLimit.amount;
  if (limit <= 0) {
    return <Text size="sm">{t('credit.none')}</Text>;
  }
  const share = card.creditUsed.amount / limit;
  return (
    <div>
      <div className={classes.credit} data-level={share > 1 ? 'over' : share > TIGHT ? 'tight' : 'fine'} aria-hidden="true">
        <i style={{ width: `${Math.min(100, share * 100)}%` }} />
      </div>
      <Text size="sm" mt={4}>
        {share > 1
          ? t('credit.over', { used: formats.money(card.creditUsed), limit: formats.money(card.creditLimit) })
          : t('credit.free', { free: formats.money(card.creditAvailable), limit: formats.money(card.creditLimit) })}
      </Text>
    </div>
  );
}
