import { Alert, List } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderRow } from '~/entities/order';
import { ConfirmEffects, useProblemText } from '~/shared/ui';
import { Reason } from './Reason';
import { useCancelOrders } from './useCancelOrders';

interface Props {
  orders: readonly OrderRow[];
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Stops several orders; those that cannot be stopped stay in sight with why. */
export function CancelOrders({ orders, opened, onClose, onDone }: Props) {
  const { t } = useTranslation('desk');
  const problem = useProblemText();
  const cancel = useCancelOrders();
  const [reason, setReason] = useState('');
  const refused = cancel.data?.filter((each) => each.refused !== undefined) ?? [];
  const close = () => {
    cancel.reset();
    onClose();
  };
  return (
    <ConfirmEffects
      opened={opened}
      title={t('cancel.many', { count: orders.length })}
      effects={orders.map(({ number, customerName }) => `${number} · ${customerName}`)}
      confirmLabel={t('cancel.confirm')}
      destructive
      busy={cancel.isPending}
      error={cancel.error}
      onConfirm={() =>
        cancel.mutate(
          { orderNumbers: orders.map(({ number }) => number), reason },
          {
            onSuccess: (done) => {
              if (done.every((each) => each.refused === undefined)) {
                onDone();
                close();
              }
            },
          },
        )
      }
      onClose={close}
    >
      {refused.length > 0 && (
        <Alert color="red" variant="outline" title={t('cancel.refused', { count: refused.length })}>
          <List size="sm">
            {refused.map((each) => (
              <List.Item key={each.orderNumber}>
                {each.orderNumber}: {problem(each.refused).sentence}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Reason value={reason} onChange={setReason} />
    </ConfirmEffects>
  );
}
