import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperOf } from '~/entities/invoice';
import { type Return, ReturnGoods, ReturnPhotos, ReturnState, useReturn, useReturnCredits } from '~/entities/return';
import { OpenTasks } from '~/entities/task';
import { WithdrawReturn } from '~/features/ask-return';
import { useCloseReceipt } from '~/features/handle-return';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, ErrorState, Facts, LateSkeleton, Money, Page, Part, SimpleTable, TextLink } from '~/shared/ui';
import { Refused } from './Refused';
import { SettlementPart } from './SettlementPart';

const route = getRouteApi('/frame/returns/$returnNumber');
const AWAITED: readonly Return['state'][] = ['ANNOUNCED', 'RECEIVED'];

/** A return: what came, what became of it, and what the customer gets. */
export default function ReturnPage() {
  const { t } = useTranslation('returns');
  const { returnNumber } = route.useParams();
  const user = useUser();
  const [withdrawing, setWithdrawing] = useState(false);
  const { data, error, refetch } = useReturn(returnNumber);
  const closing = useCloseReceipt(returnNumber);
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  const handles = hasRole(user, ['warehouse', 'supervisor']);
  const awaited = AWAITED.includes(data.state) && !data.receiptClosed;
  return (
    <Page
      title={returnNumber}
      facts={
        <>
          <ReturnState state={data.state} kind={data.kind} />
          <TextLink to="/orders/$orderNumber" params={{ orderNumber: data.orderNumber }}>
            {data.orderNumber}
          </TextLink>
          <Money value={data.value} />
        </>
      }
      actions={
        <Group gap="sm">
          {data.noteId && (
            <Anchor href={`/api/returns/${encodeURIComponent(returnNumber)}/note`} target="_blank" rel="noreferrer">
              {t('note')}
            </Anchor>
          )}
          {data.parcel && AWAITED.includes(data.state) && (
            <Anchor href={`/api/returns/${encodeURIComponent(returnNumber)}/label`} target="_blank" rel="noreferrer">
              {t('label')}
            </Anchor>
          )}
          {handles && AWAITED.includes(data.state) && (
            <TextLink to="/warehouse/returns/$number" params={{ number: returnNumber }}>
              {t('handle')}
            </TextLink>
          )}
          {handles && awaited && (
            <Button size="sm" variant="default" loading={closing.isPending} onClick={() => closing.mutate(undefined)}>
              {t('closeReceipt')}
            </Button>
          )}
          {hasRole(user, ['order-desk', 'supervisor']) && data.withdrawable && (
            <Button size="sm" variant="default" onClick={() => setWithdrawing(true)}>
              {t('withdraw.open')}
            </Button>
          )}
        </Group>
      }
      aside={
        <Facts
          facts={[
            [t('column.customer'), data.customerName],
            [t('ask.kind'), t(`kind.${data.kind}`)],
            [t('shipment'), data.shipmentNumber],
            [t('wish'), t(`settlement.${data.settlement ?? data.wish}`)],
            [t('remark'), data.remark],
            [t('why'), data.decisionReason && t(`decision.${data.decisionReason}`, { defaultValue: data.decisionReason })],
            [t('column.warehouse'), data.warehouseCode],
            [t('column.requested'), <DateTime key="requested" value={data.requestedAt} />],
            [t('announcedAt'), data.announcedAt && <DateTime key="announced" value={data.announcedAt} />],
            [t('parcel.carrier'), data.parcel?.carrierName],
            [t('parcel.number'), data.parcel?.trackingNumber],
            [t('parcel.sentAt'), data.parcel?.sentAt && <DateTime key="sent" value={data.parcel.sentAt} />],
            [t('parcel.arrivedAt'), data.parcel?.arrivedAt && <DateTime key="arrived" value={data.parcel.arrivedAt} />],
            [t('closedAt'), data.closedAt && <DateTime key="closed" value={data.closedAt} />],
            [
              t('exchangeOrder'),
              data.exchangeOrder && (
                <TextLink key="exchange" to="/orders/$orderNumber" params={{ orderNumber: data.exchangeOrder }}>
                  {data.exchangeOrder}
                </TextLink>
              ),
            ],
          ]}
        />
      }
    >
      <Stack gap="lg">
        {closing.error && <ErrorState error={closing.error} />}
        <OpenTasks subject={returnNumber} />
        <Part title={t('goods')}>
          <ReturnGoods of={data} />
        </Part>
        <ReturnPhotos number={returnNumber} />
        {hasRole(user, ['finance', 'supervisor']) && <SettlementPart of={data} />}
        <Credits of={data} />
        <Refused of={data} />
      </Stack>
      {withdrawing && <WithdrawReturn number={returnNumber} onClose={() => setWithdrawing(false)} />}
    </Page>
  );
}

function Credits({ of }: { of: Return }) {
  const { t } = useTranslation('returns');
  const { data } = useReturnCredits(of.number, of.state);
  return (
    <Part title={t('credits')}>
      <SimpleTable
        headings={[{ label: t('credit.number') }, { label: t('credit.invoice') }, { label: t('credit.paid'), right: true }, { label: t('credit.gross'), right: true }]}
        rows={(data ?? []).map((note) => ({
          key: note.number,
          cells: [
            <Anchor key="number" href={paperOf(note)} target="_blank" rel="noreferrer">
              {note.number}
            </Anchor>,
            <TextLink key="invoice" to="/invoices/$invoiceNumber" params={{ invoiceNumber: note.invoiceNumber }}>
              {note.invoiceNumber}
            </TextLink>,
            <Text key="paid" component="span" size="sm">
              <Money value={note.surplus} />
            </Text>,
            <Money key="gross" value={note.gross} />,
          ],
        }))}
        nothing={t('credit.none')}
      />
    </Part>
  );
}
