import { Button, CopyButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBan, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OrderRow } from '~/entities/order';
import { CancelOrders } from '~/features/cancel-order';
import { hasRole, useUser } from '~/shared/api';

/** What can be done with the orders marked. */
export function BulkBar({ orders, onDone }: { orders: readonly OrderRow[]; onDone: () => void }) {
  const { t } = useTranslation('desk');
  const [cancelling, { open, close }] = useDisclosure(false);
  const maySell = hasRole(useUser(), ['order-desk', 'supervisor', 'agent']);
  return (
    <>
      <CopyButton value={orders.map(({ number }) => number).join('\n')}>
        {({ copied, copy }) => (
          <Button variant="default" size="compact-sm" onClick={copy} leftSection={<IconCopy size={16} aria-hidden="true" />}>
            {copied ? t('bulk.copied') : t('bulk.copy')}
          </Button>
        )}
      </CopyButton>
      {maySell && (
        <Button variant="default" size="compact-sm" onClick={open} leftSection={<IconBan size={16} aria-hidden="true" />}>
          {t('bulk.cancel')}
        </Button>
      )}
      <CancelOrders orders={orders} opened={cancelling} onClose={close} onDone={onDone} />
    </>
  );
}
