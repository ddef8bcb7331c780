import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUsers } from '~/entities/user';
import { NewUser } from '~/features/keep-user';
import type { User } from '~/shared/api';
import { useCommands } from '~/shared/keys';
import { type Column, ListPage } from '~/shared/list';
import { StatePill } from '~/shared/ui';

const route = getRouteApi('/frame/admin/admin/users');

/** Who may come in. */
export default function UserList() {
  const { t } = useTranslation(['admin', 'common']);
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const [making, setMaking] = useState(false);
  const list = useUsers();
  useCommands([{ id: 'user', label: t('user.new'), run: () => setMaking(true) }]);
  const open = (username: string) => void navigate({ to: '/admin/users/$username', params: { username } });
  const columns: Column<User>[] = [
    { id: 'username', label: t('user.username'), width: 'minmax(120px, 1fr)', cell: (user) => user.username },
    { id: 'displayName', label: t('user.displayName'), width: 'minmax(140px, 1fr)', cell: (user) => user.displayName },
    { id: 'roles', label: t('user.roles'), width: 'minmax(180px, 2fr)', cell: (user) => user.roles.map((role) => t(`role.${role}`, { ns: 'common' })).join(', ') },
    { id: 'kind', label: t('user.kind'), width: '110px', cell: (user) => t(`kind.${user.kind}`) },
    { id: 'email', label: t('user.email'), width: 'minmax(180px, 1fr)', extra: true, cell: (user) => user.email ?? '–' },
    {
      id: 'state',
      label: t('column.state'),
      width: '120px',
      cell: (user) => (user.active ? <StatePill meaning="good">{t('user.active')}</StatePill> : <StatePill meaning="neutral">{t('user.inactive')}</StatePill>),
    },
  ];
  return (
    <>
      <ListPage
        id="users"
        title={t('users')}
        list={list}
        rowKey={(user) => user.username}
        columns={columns}
        actions={<Button onClick={() => setMaking(true)}>{t('user.new')}</Button>}
        active={row}
        onActive={(next) => void navigate({ search: { row: next }, replace: true })}
        onOpen={({ username }) => open(username)}
        faint={(user) => !user.active}
        empty={{ icon: IconUsers, title: t('empty.users') }}
      />
      {making && <NewUser onClose={() => setMaking(false)} onMade={open} />}
    </>
  );
}
