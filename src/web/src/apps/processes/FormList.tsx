import { IconForms } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FormOverview, useForms } from '~/entities/model';
import { type Column, ListPage } from '~/shared/list';
import { DateTime } from '~/shared/ui';

const route = getRouteApi('/frame/models/forms');

export default function FormList() {
  const { t } = useTranslation('models');
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useForms();
  const columns: Column<FormOverview>[] = [
    { id: 'key', label: t('column.form'), width: 'minmax(200px, 1fr)', cell: (each) => each.key },
    { id: 'version', label: t('column.version'), width: '90px', align: 'right', cell: (each) => each.version },
    { id: 'deployed', label: t('column.deployed'), width: '180px', cell: (each) => <DateTime value={each.deployedAt} /> },
  ];
  return (
    <ListPage
      id="forms"
      title={t('forms')}
      list={list}
      rowKey={(each) => each.key}
      columns={columns}
      active={row}
      onActive={(next) => void navigate({ search: { row: next }, replace: true })}
      onOpen={({ key }) => void navigate({ to: '/forms/$key', params: { key } })}
      empty={{ icon: IconForms, title: t('empty.forms') }}
    />
  );
}
