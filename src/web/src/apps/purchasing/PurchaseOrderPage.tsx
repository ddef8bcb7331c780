import { Button, Group, Table, Tabs, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderLink } from '~/entities/order';
import { type PurchaseOrderPage as PageData, PurchaseOrderState, usePurchaseEvents, usePurchaseOrder } from '~/entities/purchase-order';
import { CancelPurchase, ConfirmPurchase } from '~/features/buy-goods';
import { SendBack } from '~/features/send-back';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Facts, LateSkeleton, Money, Number, Page, Part, PdfViewer, TextLink, Timeline, Wide } from '~/shared/ui';

const route = getRouteApi('/frame/purchasing/purchase-orders/$number');

/** An order to a supplier: what was ordered and came, who waits for it, its paper and its story. */
export default function PurchaseOrderPage() {
  const { t } = useTranslation('purchasing');
  const { number } = route.useParams();
  const user = useUser();
  const [doing, setDoing] = useState<'confirm' | 'cancel'>();
  const { data, error, refetch } = usePurchaseOrder(number);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const { order, customers } = data;
  const expectedOn = order.lines
    .filter((line) => line.open > 0)
    .map((line) => line.expectedOn)
    .sort()
    .at(-1);
  const underWay = order.state === 'SENT' || order.state === 'CONFIRMED';
  const buys = hasRole(user, ['purchasing', 'supervisor']);
  return (
    <Page
      title={number}
      facts={
        <>
          <PurchaseOrderState state={order.state} />
          <TextLink to="/suppliers/$number" params={{ number: order.supplierNumber }}>
            {order.supplierName}
          </TextLink>
          <Money value={order.total} />
        </>
      }
      actions={
        <Group gap="sm">
          {underWay && hasRole(user, ['warehouse', 'purchasing', 'supervisor']) && (
            <TextLink to="/warehouse/deliveries/$number" params={{ number }}>
              {t('receive')}
            </TextLink>
          )}
          {underWay && buys && (
            <Button size="sm" variant={order.state === 'SENT' ? 'filled' : 'default'} onClick={() => setDoing('confirm')}>
              {t('confirm.open')}
            </Button>
          )}
          {(underWay || order.state === 'PROPOSED') && buys && (
            <Button size="sm" variant="default" onClick={() => setDoing('cancel')}>
              {t(underWay ? 'cancel.rest' : 'cancel.withdraw')}
            </Button>
          )}
        </Group>
      }
      aside={
        <>
          <Facts
            facts={[
              [t('column.warehouse'), order.warehouseCode],
              [t('column.created'), <DateTime key="created" value={order.createdAt} />],
              [t('createdBy'), order.createdBy],
              [t('sentAt'), order.sentAt && <DateTime key="sent" value={order.sentAt} />],
              [t('confirm.reference'), order.supplierReference],
              [t('column.expected'), expectedOn && <DateTime key="expected" value={expectedOn} as="date" />],
              [t('cancel.reason'), order.reason],
              [t('supplier.note'), order.note],
            ]}
          />
          <Part title={t('customers')}>
            <Customers page={data} />
          </Part>
        </>
      }
    >
      <Tabs defaultValue="lines" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="lines">{t('tab.lines')}</Tabs.Tab>
          <Tabs.Tab value="receipts">{t('tab.receipts', { count: data.receipts.length })}</Tabs.Tab>
          {order.documentId && <Tabs.Tab value="paper">{t('tab.paper')}</Tabs.Tab>}
          <Tabs.Tab value="story">{t('tab.story')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="lines">
          <Lines page={data} />
        </Tabs.Panel>
        <Tabs.Panel value="receipts">
          <Receipts page={data} />
        </Tabs.Panel>
        <Tabs.Panel value="paper">
          <PdfViewer href={`/api/purchase-orders/${encodeURIComponent(number)}/document`} title={number} height="78vh" />
        </Tabs.Panel>
        <Tabs.Panel value="story">
          <Story number={number} />
        </Tabs.Panel>
      </Tabs>
      {doing === 'confirm' && <ConfirmPurchase order={order} onClose={() => setDoing(undefined)} />}
      {doing === 'cancel' && <CancelPurchase order={order} waiting={new Set(customers.map((link) => link.orderNumber)).size} onClose={() => setDoing(undefined)} />}
    </Page>
  );
}

function Lines({ page: { order } }: { page: PageData }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  return (
    <Wide label={t('tab.lines')}>
      <Table miw={820}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('offer.product')}</Table.Th>
            <Table.Th ta="right">{t('column.ordered')}</Table.Th>
            <Table.Th ta="right">{t('column.confirmed')}</Table.Th>
            <Table.Th ta="right">{t('column.received')}</Table.Th>
            <Table.Th ta="right">{t('column.rejected')}</Table.Th>
            <Table.Th ta="right">{t('column.givenUp')}</Table.Th>
            <Table.Th ta="right">{t('column.open')}</Table.Th>
            <Table.Th>{t('column.expected')}</Table.Th>
            <Table.Th ta="right">{t('column.price')}</Table.Th>
            <Table.Th ta="right">{t('column.net')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {order.lines.map((line) => (
            <Table.Tr key={line.lineNo}>
              <Table.Td>
                {line.name}
                <Text size="xs" c="dimmed">
                  <Number>{line.productNumber}</Number>
                  {line.articleNumber && ` · ${line.articleNumber}`}
                  {line.forOrder && ` · ${t('boughtFor', { order: line.forOrder })}`}
                </Text>
              </Table.Td>
              <Table.Td ta="right">{formats.number(line.quantity)}</Table.Td>
              <Table.Td ta="right">{line.confirmed === null || line.confirmed === undefined ? '–' : formats.number(line.confirmed)}</Table.Td>
              <Table.Td ta="right">{formats.number(line.received)}</Table.Td>
              <Table.Td ta="right">{formats.number(line.rejected)}</Table.Td>
              <Table.Td ta="right">{formats.number(line.cancelled)}</Table.Td>
              <Table.Td ta="right">{formats.number(line.open)}</Table.Td>
              <Table.Td>
                <DateTime value={line.expectedOn} as="date" />
              </Table.Td>
              <Table.Td ta="right">{formats.number(line.unitPrice)}</Table.Td>
              <Table.Td ta="right">
                <Money value={line.net} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Wide>
  );
}

/** Whose waiting lines the goods are meant for. */
function Customers({ page: { order, customers } }: { page: PageData }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  if (customers.length === 0) {
    return <Text c="dimmed">{t(order.state === 'PROPOSED' ? 'customersOnceSent' : 'noCustomers')}</Text>;
  }
  return (
    <Table>
      <Table.Tbody>
        {customers.map((link) => (
          <Table.Tr key={`${link.orderNumber} ${link.orderLineNo} ${link.lineNo}`}>
            <Table.Td>
              <OrderLink number={link.orderNumber} />
              <Text size="xs" c="dimmed">
                {order.lines.find((line) => line.lineNo === link.lineNo)?.name}
              </Text>
            </Table.Td>
            <Table.Td ta="right">{formats.number(link.quantity)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Receipts({ page: { order, receipts } }: { page: PageData }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const sends = hasRole(useUser(), ['warehouse', 'purchasing', 'supervisor']);
  const nameOf = (lineNo: number) => order.lines.find((line) => line.lineNo === lineNo)?.name ?? '';
  if (receipts.length === 0) {
    return <Text c="dimmed">{t('noReceipts')}</Text>;
  }
  return (
    <Table miw={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.at')}</Table.Th>
          <Table.Th>{t('column.deliveryNote')}</Table.Th>
          <Table.Th>{t('offer.product')}</Table.Th>
          <Table.Th ta="right">{t('column.received')}</Table.Th>
          <Table.Th ta="right">{t('column.rejected')}</Table.Th>
          <Table.Th>{t('column.place')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {receipts.map((receipt) => (
          <Table.Tr key={receipt.id}>
            <Table.Td>
              <DateTime value={receipt.at} />
              <Text size="xs" c="dimmed">
                {receipt.actor}
              </Text>
            </Table.Td>
            <Table.Td>{receipt.deliveryNote}</Table.Td>
            <Table.Td>{nameOf(receipt.lineNo)}</Table.Td>
            <Table.Td ta="right">{formats.number(receipt.received)}</Table.Td>
            <Table.Td ta="right">
              {formats.number(receipt.rejected)}
              {receipt.rejectReason && (
                <Text size="xs" c="dimmed">
                  {t(`rejectReason.${receipt.rejectReason}`)}, {t(`rejectedGoods.${receipt.rejectedGoods ?? 'SENT_BACK'}`)}
                  {receipt.sentBack > 0 && <>, {t('sendBack.done', { quantity: formats.number(receipt.sentBack) })}</>}
                </Text>
              )}
              {sends && <SendBack order={order.number} receipt={receipt} product={nameOf(receipt.lineNo)} />}
            </Table.Td>
            <Table.Td>
              {receipt.locationCode} {receipt.lotNumber}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Story({ number }: { number: string }) {
  const { data } = usePurchaseEvents(number);
  return (
    <Timeline
      entries={(data?.items ?? []).map((event, index) => ({
        id: String(index),
        at: event.at,
        by: event.actor,
        human: event.actorKind === 'PERSON',
        text: event.text,
      }))}
    />
  );
}
