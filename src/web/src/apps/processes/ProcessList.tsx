import { IconSitemap } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ProcessOverview, useProcesses } from '~/entities/model';
import { useFormats } from '~/shared/i18n';
import { type Column, ListPage } from '~/shared/list';
import { DateTime, StatePill } from '~/shared/ui';

const route = getRouteApi('/frame/models/processes');

export default function ProcessList() {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useProcesses();
  const columns: Column<ProcessOverview>[] = [
    { id: 'name', label: t('column.process'), width: 'minmax(200px, 2fr)', cell: (each) => each.name },
    { id: 'key', label: t('column.key'), width: 'minmax(160px, 1fr)', extra: true, cell: (each) => each.key },
    { id: 'version', label: t('column.version'), width: '90px', align: 'right', cell: (each) => each.version },
    { id: 'deployed', label: t('column.deployed'), width: '180px', cell: (each) => <DateTime value={each.deployedAt} /> },
    { id: 'running', label: t('column.running'), width: '110px', align: 'right', cell: (each) => formats.number(each.running) },
    {
      id: 'incidents',
      label: t('column.incidents'),
      width: '130px',
      cell: (each) => (each.incidents > 0 ? <StatePill meaning="bad">{formats.number(each.incidents)}</StatePill> : '–'),
    },
  ];
  return (
    <ListPage
      id="processes"
      title={t('processes')}
      list={list}
      rowKey={(each) => each.key}
      columns={columns}
      active={row}
      onActive={(next) => void navigate({ search: { row: next }, replace: true })}
      onOpen={({ key }) => void navigate({ to: '/processes/$key', params: { key } })}
      empty={{ icon: IconSitemap, title: t('empty.processes') }}
    />
  );
}
