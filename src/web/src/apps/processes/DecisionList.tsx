import { IconTable } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DecisionOverview, useDecisions } from '~/entities/model';
import { type Column, ListPage } from '~/shared/list';
import { DateTime } from '~/shared/ui';

const route = getRouteApi('/frame/models/decisions');

export default function DecisionList() {
  const { t } = useTranslation('models');
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useDecisions();
  const columns: Column<DecisionOverview>[] = [
    { id: 'name', label: t('column.decision'), width: 'minmax(200px, 2fr)', cell: (each) => each.name },
    { id: 'key', label: t('column.key'), width: 'minmax(160px, 1fr)', cell: (each) => each.key },
    { id: 'version', label: t('column.version'), width: '90px', align: 'right', cell: (each) => each.version },
    { id: 'deployed', label: t('column.deployed'), width: '180px', cell: (each) => <DateTime value={each.deployedAt} /> },
  ];
  return (
    <ListPage
      id="decisions"
      title={t('decisions')}
      list={list}
      rowKey={(each) => each.key}
      columns={columns}
      active={row}
      onActive={(next) => void navigate({ search: { row: next }, replace: true })}
      onOpen={({ key }) => void navigate({ to: '/decisions/$key', params: { key } })}
      empty={{ icon: IconTable, title: t('empty.decisions') }}
    />
  );
}
