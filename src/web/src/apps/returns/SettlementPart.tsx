import { Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isToBeSettled, type Return, SettlementEffects, SETTLEMENTS } from '~/entities/return';
import { Part } from '~/shared/ui';

/** What settling would mean, before finance completes its task; goods, freight and a fee are chosen apart. */
export function SettlementPart({ of }: { of: Return }) {
  const { t } = useTranslation('returns');
  const [settlement, setSettlement] = useState<Return['wish']>(of.wish);
  const [freight, setFreight] = useState<number | string>('');
  const [fee, setFee] = useState<number | string>('');
  const [reduction, setReduction] = useState<number | string>('');
  const wish = { settlement, freight: Number(freight) || 0, fee: Number(fee) || 0, reduction: Number(reduction) || null };
  if (!isToBeSettled(of)) {
    return null;
  }
  return (
    <Part title={t('settle.title')}>
      <Group gap="sm" align="end" mb="sm">
        <NativeSelect label={t('settle.way')} value={settlement} data={SETTLEMENTS.map((value) => ({ value, label: t(`settlement.${value}`) }))} onChange={(event) => setSettlement(event.currentTarget.value as typeof settlement)} />
        <NumberInput w={150} label={t('settle.freight')} min={0} decimalScale={2} value={freight} onChange={setFreight} />
        <NumberInput w={150} label={t('settle.fee')} min={0} decimalScale={2} value={fee} onChange={setFee} />
        {of.kind === 'CLAIM' && <NumberInput w={150} label={t('settle.reduction')} min={0} decimalScale={2} value={reduction} onChange={setReduction} />}
      </Group>
      <SettlementEffects number={of.number} wish={wish} />
      <Text c="dimmed" mt="xs">
        {t('settle.task')}
      </Text>
    </Part>
  );
}
