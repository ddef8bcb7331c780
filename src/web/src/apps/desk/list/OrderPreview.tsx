import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FulfilmentPill, LifecyclePill, OrderLink, type OrderRow, PaymentPill, SupplyPill, useOrderPage } from '~/entities/order';
import { DateTime, Facts, LateSkeleton, Money, Number, Quantity } from '~/shared/ui';

/** What one needs to know of an order without leaving the list. */
export function OrderPreview({ order }: { order: OrderRow }) {
  const { t } = useTranslation(['desk', 'order']);
  const { data } = useOrderPage(order.number);
  return (
    <Stack gap="md" pr="xl">
      <Title order={2}>
        <OrderLink number={order.number} />
      </Title>
      <Group gap="xs">
        <LifecyclePill state={order.lifecycle} />
        <PaymentPill state={order.payment} />
        {order.supply && <SupplyPill state={order.supply} />}
        <FulfilmentPill state={order.fulfilment} />
      </Group>
      {order.waiting && (
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <IconHourglass size={16} aria-hidden="true" style={{ flexShrink: 0, marginTop: 2 }} />
          <Text>{order.waiting.text}</Text>
        </Group>
      )}
      <Facts
        facts={[
          [t('desk:column.customer'), order.customerName],
          [t('desk:column.customerNumber'), <Number key="number">{order.customerNumber}</Number>],
          [t('desk:column.placed'), order.placedAt && <DateTime key="placed" value={order.placedAt} />],
          [t('desk:column.promised'), order.requestedOn && <DateTime key="promised" value={order.requestedOn} as="date" />],
          [t('desk:column.total'), <Money key="total" value={order.total} />],
          [t('desk:column.method'), t(`order:method.${order.paymentMethod}`)],
          [t('desk:column.reference'), order.customerReference],
        ]}
      />
      <div>
        <Title order={3} mb="xs">
          {t('desk:page.lines')}
        </Title>
        {data ? (
          <Stack gap={4}>
            {data.order.lines.slice(0, 12).map((line) => (
              <Group key={line.lineNo} gap="sm" wrap="nowrap" justify="space-between">
                <Text truncate>{line.name}</Text>
                <Quantity value={line.quantity} unit={t(`order:unit.${line.unit}`)} />
              </Group>
            ))}
            {data.order.lines.length > 12 && (
              <Anchor component={Link} to={`/orders/${order.number}` as '/'}>
                {t('desk:preview.moreLines', { count: data.order.lines.length - 12 })}
              </Anchor>
            )}
          </Stack>
        ) : (
          <LateSkeleton rows={3} />
        )}
      </div>
    </Stack>
  );
}
