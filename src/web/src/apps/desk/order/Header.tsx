import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FulfilmentPill, LifecyclePill, type OrderPage, PaymentPill } from '~/entities/order';
import { DateTime, Money, PageHeader } from '~/shared/ui';
import { Actions } from './Actions';
import { Neighbours } from './Neighbours';

/** Number, customer, total and promise, with the pills and what can be done. */
export function Header({ page }: { page: OrderPage }) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const { order } = page;
  return (
    <PageHeader
      title={order.number}
      facts={
        <>
          <Text fz="lg">{order.customerName}</Text>
          <Text fz="lg" fw={600}>
            <Money value={order.totals.gross} />
          </Text>
          {order.requestedOn && (
            <Text c="dimmed">
              {t('page.promised')} <DateTime value={order.requestedOn} as="date" />
              {order.lifecycle === 'PLACED' && (
                <>
                  {' ('}
                  <DateTime value={order.requestedOn} as="distance" />)
                </>
              )}
            </Text>
          )}
          <LifecyclePill state={order.lifecycle} />
          <PaymentPill state={order.payment} />
          <FulfilmentPill state={page.fulfilment} />
        </>
      }
      actions={
        <>
          <Neighbours number={order.number} />
          <Tooltip label={t('page.refresh')}>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('page.refresh')}
              onClick={() => void client.invalidateQueries({ queryKey: ['orders'] })}
            >
              <IconRefresh size={16} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
          <Actions page={page} />
        </>
      }
    />
  );
}
