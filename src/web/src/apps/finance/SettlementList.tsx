import { Button, Group } from '@mantine/core';
import { IconCoins } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settlement, SettlementState, useSettlements } from '~/entities/agent';
import { StartSettlement } from '~/features/settle-commission';
import { hasRole, useUser } from '~/shared/api';
import { useCommands } from '~/shared/keys';
import { type Column, ListPage } from '~/shared/list';
import { DateTime, Money, Number } from '~/shared/ui';

const route = getRouteApi('/frame/finance/settlements');

/** What agents were and are to be paid, newest first. */
export default function SettlementList() {
  const { t } = useTranslation('finance');
  const settles = hasRole(useUser(), ['finance']);
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const [starting, setStarting] = useState(false);
  const list = useSettlements({ refetchInterval: 15_000 });
  useCommands(settles ? [{ id: 'settlement', label: t('settlement.start'), run: () => setStarting(true) }] : []);
  const toRun = (run: string) => void navigate({ to: '/settlements/$run', params: { run } });
  const columns: Column<Settlement>[] = [
    { id: 'number', label: t('column.number'), width: '170px', cell: (each) => <Number>{each.number}</Number> },
    { id: 'agent', label: t('column.agent'), width: 'minmax(100px, 1fr)', cell: (each) => each.agentCode },
    {
      id: 'period',
      label: t('settlement.period'),
      width: '240px',
      cell: (each) => (
        <>
          <DateTime value={each.from} as="date" /> – <DateTime value={each.to} as="date" />
        </>
      ),
    },
    { id: 'state', label: t('column.state'), width: '130px', cell: (each) => <SettlementState state={each.state} /> },
    { id: 'invoices', label: t('invoices'), width: '90px', align: 'right', cell: (each) => each.invoices },
    { id: 'amount', label: t('settlement.commission'), width: '130px', align: 'right', cell: (each) => <Money value={each.amount} /> },
    { id: 'run', label: t('settlement.run'), width: '150px', extra: true, cell: (each) => <Number>{each.run}</Number> },
  ];
  return (
    <>
      <ListPage
        id="settlements"
        title={t('settlements')}
        list={list}
        rowKey={(each) => each.number}
        columns={columns}
        actions={
          <Group gap="sm">
            <Button variant="default" onClick={() => void navigate({ to: '/settlements/rules' })}>
              {t('settlement.rules')}
            </Button>
            {settles && <Button onClick={() => setStarting(true)}>{t('settlement.start')}</Button>}
          </Group>
        }
        active={row}
        onActive={(next) => void navigate({ search: { row: next }, replace: true })}
        onOpen={(each) => settles && toRun(each.run)}
        empty={{ icon: IconCoins, title: t('empty.settlements'), text: t('empty.settlementsHint') }}
      />
      {starting && <StartSettlement onClose={() => setStarting(false)} onStarted={toRun} />}
    </>
  );
}
