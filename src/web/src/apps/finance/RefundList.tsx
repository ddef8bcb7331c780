import { Button, Stack } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PayRefund, type RefundOwed } from '~/features/pay-refund';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { DateTime, Facts, Money, Number } from '~/shared/ui';

const route = getRouteApi('/frame/finance/refunds');

/** Money to be paid back by hand, the oldest first. */
export default function RefundList() {
  const { t } = useTranslation('finance');
  const user = useUser();
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const [paying, setPaying] = useState<RefundOwed>();
  const list = useKeyset<RefundOwed>(
    ['refunds'],
    (cursor, signal) => ask(api.GET('/api/payments/refunds-owed', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<RefundOwed>>,
  );
  const activate = (next: string | undefined) => void navigate({ search: { row: next }, replace: true });
  const columns: Column<RefundOwed>[] = [
    { id: 'order', label: t('column.order'), width: '160px', cell: (owed) => <Number>{owed.orderNumber}</Number> },
    { id: 'method', label: t('column.method'), width: 'minmax(140px, 1fr)', cell: (owed) => t(`method.${owed.method}`) },
    { id: 'since', label: t('column.since'), width: '180px', cell: (owed) => <DateTime value={owed.since} /> },
    { id: 'amount', label: t('column.amount'), width: '140px', align: 'right', cell: (owed) => <Money value={owed.amount} /> },
  ];
  return (
    <>
      <ListPage
        id="refunds"
        title={t('refunds')}
        list={list}
        rowKey={(owed) => owed.reference}
        columns={columns}
        active={row}
        onActive={activate}
        onOpen={(owed) => activate(owed.reference)}
        preview={(owed) => (
          <Stack gap="md">
            <Facts
              facts={[
                [t('column.order'), <Number key="order">{owed.orderNumber}</Number>],
                [t('column.amount'), <Money key="amount" value={owed.amount} />],
                [t('column.since'), <DateTime key="since" value={owed.since} />],
              ]}
            />
            {hasRole(user, ['finance']) && (
              <Button style={{ alignSelf: 'flex-start' }} onClick={() => setPaying(owed)}>
                {t('refund.pay')}
              </Button>
            )}
          </Stack>
        )}
        empty={{ icon: IconArrowBackUp, title: t('empty.refunds'), text: t('empty.refundsHint') }}
      />
      {paying && <PayRefund owed={paying} onClose={() => setPaying(undefined)} />}
    </>
  );
}
