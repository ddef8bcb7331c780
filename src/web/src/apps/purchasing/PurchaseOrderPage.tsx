import { Button, Group, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PurchaseOrderState, usePurchaseEvents, usePurchaseOrder } from '~/entities/purchase-order';
import { CancelPurchase, ConfirmPurchase } from '~/features/buy-goods';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, entryOf, ErrorState, Facts, LateSkeleton, Money, Page, Part, PdfViewer, TextLink, Timeline } from '~/shared/ui';
import { Customers, PurchaseLines } from './PurchaseLines';
import { Receipts } from './Receipts';

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
          <PurchaseLines page={data} />
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

function Story({ number }: { number: string }) {
  const { data } = usePurchaseEvents(number);
  return <Timeline entries={(data?.items ?? []).map(entryOf)} />;
}
