import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommissionFact } from '~/entities/agent';
import { useFormats } from '~/shared/i18n';
import { DateTime, Money, Number, StatePill } from '~/shared/ui';

const MEANINGS = { ACCRUED: 'info', PARTLY_VALID: 'attention', VALID: 'good', SETTLED: 'neutral' } as const;

/** One order's commission, how it was reckoned and why it stands where it does. */
export function FactRow({ fact, onExplain }: { fact: CommissionFact; onExplain: () => void }) {
  const { t } = useTranslation('agent');
  const formats = useFormats();
  return (
    <Table.Tr>
      <Table.Td>
        <Number>{fact.orderNumber}</Number>
        <Text size="xs" c="dimmed">
          <DateTime value={fact.day} as="date" />
        </Text>
      </Table.Td>
      <Table.Td>{fact.customerName}</Table.Td>
      <Table.Td>
        {t('why.reckoned', { rate: formats.percent(fact.rate / 100), base: formats.money(fact.base), invoice: fact.invoiceNumber })}
        <Text size="xs" c="dimmed">
          {t(`why.${fact.state}`, { invoice: fact.invoiceNumber, settlement: fact.settlementNumber ?? '', valid: formats.money(fact.valid) })}
        </Text>
      </Table.Td>
      <Table.Td>
        <StatePill meaning={MEANINGS[fact.state]}>{t(`state.${fact.state}`)}</StatePill>
      </Table.Td>
      <Table.Td ta="right">
        <Anchor component="button" type="button" aria-label={t('story.of', { document: fact.documentNumber })} onClick={onExplain}>
          <Money value={fact.amount} />
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
}
