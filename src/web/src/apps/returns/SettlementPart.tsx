import { Group, List, NativeSelect, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Return, SETTLEMENTS, useSettlementPreview } from '~/entities/return';
import { useFormats } from '~/shared/i18n';
import { ErrorState, Part } from '~/shared/ui';

/** What settling would mean, before finance completes its task; goods, freight and a fee are chosen apart. */
export function SettlementPart({ of }: { of: Return }) {
  const { t } = useTranslation('returns');
  const formats = useFormats();
  const [settlement, setSettlement] = useState<Return['wish']>(of.wish);
  const [freight, setFreight] = useState<number | string>('');
  const [fee, setFee] = useState<number | string>('');
  const [reduction, setReduction] = useState<number | string>('');
  const isOpen = of.state === 'INSPECTED' || (of.kind === 'CLAIM' && of.state === 'APPROVED');
  const wish = { settlement, freight: Number(freight) || 0, fee: Number(fee) || 0, reduction: Number(reduction) || null };
  const { data, error } = useSettlementPreview(of.number, wish, isOpen);
  if (!isOpen) {
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
      {error && <ErrorState error={error} />}
      {data && (
        <List>
          <List.Item>{t('settle.credited', { goods: formats.money(data.goods), freight: formats.money(data.freight), fee: formats.money(data.fee) })}</List.Item>
          <List.Item>{t('settle.gross', { gross: formats.money(data.gross), tax: formats.money(data.tax) })}</List.Item>
          <List.Item>{t('settle.open', { amount: formats.money(data.lowersOpen) })}</List.Item>
          <List.Item>{t(`settle.back.${settlement}`, { amount: formats.money(data.back) })}</List.Item>
          <List.Item>{t('settle.freightLeft', { left: formats.money(data.freightLeft), suggested: formats.money(data.suggestedFreight) })}</List.Item>
        </List>
      )}
      {data?.cashOutstanding && <Text role="alert">{t('settle.cash')}</Text>}
      <Text c="dimmed" mt="xs">
        {t('settle.task')}
      </Text>
    </Part>
  );
}
