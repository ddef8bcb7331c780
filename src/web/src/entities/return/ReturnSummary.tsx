import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState, Facts, LateSkeleton, Money, Part, TextLink, Wide } from '~/shared/ui';
import { type SettlementWish, useReturn } from './queries';
import { ReturnGoods } from './ReturnGoods';
import { ReturnPhotos } from './ReturnPhotos';
import { ReturnState } from './ReturnState';
import { isToBeSettled, SettlementEffects } from './SettlementEffects';

/** A return beside a task about it: whose, why, and how far it is; what the way of settling means that is being chosen. */
export function ReturnSummary({ number, wish }: { number: string; wish?: SettlementWish }) {
  const { t } = useTranslation('returns');
  const { data, error, refetch } = useReturn(number);
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  return (
    <Stack gap="md">
      <Facts
        facts={[
          [t('column.number'), <TextLink key="number" to="/returns/$returnNumber" params={{ returnNumber: number }}>{number}</TextLink>],
          [t('column.order'), <TextLink key="order" to="/orders/$orderNumber" params={{ orderNumber: data.orderNumber }}>{data.orderNumber}</TextLink>],
          [t('column.customer'), data.customerName],
          [t('column.state'), <ReturnState key="state" state={data.state} kind={data.kind} />],
          [t('column.value'), <Money key="value" value={data.value} />],
          [t('wish'), t(`settlement.${data.wish}`)],
          [t('remark'), data.remark],
          [t('why'), data.decisionReason && t(`decision.${data.decisionReason}`, { defaultValue: data.decisionReason })],
        ]}
      />
      {wish && isToBeSettled(data) && (
        <Part title={t('settle.title')}>
          <SettlementEffects number={number} wish={wish} />
        </Part>
      )}
      <Wide label={t('goods')}>
        <ReturnGoods of={data} />
      </Wide>
      <ReturnPhotos number={number} />
    </Stack>
  );
}
