import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';
import { type Return, SETTLEMENTS, type SettlementWish, useSettlementPreview } from './queries';

/** Finance is to say what the customer gets. */
export function isToBeSettled(of: Return): boolean {
  return of.state === 'INSPECTED' || (of.kind === 'CLAIM' && of.state === 'APPROVED');
}

/** The way of settling that finance's form holds; other forms hold none. */
export function wishOf(values: Readonly<Record<string, unknown>>): SettlementWish | undefined {
  const settlement = SETTLEMENTS.find((each) => each === values.returnSettlement);
  return settlement && { settlement, freight: Number(values.returnFreight) || 0, fee: Number(values.returnFee) || 0, reduction: Number(values.returnReduction) || null };
}

/** What settling in this way would credit and pay back. */
export function SettlementEffects({ number, wish }: { number: string; wish: SettlementWish }) {
  const { t } = useTranslation('returns');
  const formats = useFormats();
  const { data, error } = useSettlementPreview(number, wish);
  return (
    <>
      {error && <ErrorState error={error} />}
      {data && (
        <List>
          <List.Item>{t('settle.credited', { goods: formats.money(data.goods), freight: formats.money(data.freight), fee: formats.money(data.fee) })}</List.Item>
          <List.Item>{t('settle.gross', { gross: formats.money(data.gross), tax: formats.money(data.tax) })}</List.Item>
          <List.Item>{t('settle.open', { amount: formats.money(data.lowersOpen) })}</List.Item>
          <List.Item>{t(`settle.back.${wish.settlement}`, { amount: formats.money(data.back) })}</List.Item>
          <List.Item>{t('settle.freightLeft', { left: formats.money(data.freightLeft), suggested: formats.money(data.suggestedFreight) })}</List.Item>
        </List>
      )}
      {data?.cashOutstanding && <Text role="alert">{t('settle.cash')}</Text>}
    </>
  );
}
