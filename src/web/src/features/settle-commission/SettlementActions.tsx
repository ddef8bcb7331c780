import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settlement } from '~/entities/agent';
import { api, ask } from '~/shared/api';
import { CancelSettlement } from './CancelSettlement';
import { PaySettlement } from './PaySettlement';

/** What finance can do with a settlement that stands: note its payment, take that back, cancel it. */
export function SettlementActions({ settlement }: { settlement: Settlement }) {
  const { t } = useTranslation('finance');
  const client = useQueryClient();
  const [shown, setShown] = useState<'pay' | 'cancel'>();
  const close = () => setShown(undefined);
  const { number } = settlement;
  const unpaying = useMutation({
    mutationFn: () => ask(api.DELETE('/api/settlements/{number}/payment', { params: { path: { number } } })),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['settlements'] }), client.invalidateQueries({ queryKey: ['agents'] })]),
  });
  return (
    <Group gap="xs">
      {settlement.state === 'SETTLED' && (
        <>
          <Button variant="default" size="compact-sm" aria-label={t('settlement.payOf', { number })} onClick={() => setShown('pay')}>
            {t('settlement.pay')}
          </Button>
          <Button variant="subtle" size="compact-sm" aria-label={t('settlement.cancelOf', { number })} onClick={() => setShown('cancel')}>
            {t('settlement.cancel')}
          </Button>
        </>
      )}
      {settlement.state === 'PAID' && (
        <Button variant="subtle" size="compact-sm" loading={unpaying.isPending} aria-label={t('settlement.unpayOf', { number })} onClick={() => unpaying.mutate()}>
          {t('settlement.unpay')}
        </Button>
      )}
      {shown === 'pay' && <PaySettlement settlement={settlement} onClose={close} />}
      {shown === 'cancel' && <CancelSettlement settlement={settlement} onClose={close} />}
    </Group>
  );
}
