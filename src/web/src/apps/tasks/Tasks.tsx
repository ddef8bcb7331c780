import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasRole, useUser } from '~/shared/api';
import { SubPages } from '~/shared/ui';

/** The list, who is away, and for supervisors who has how much to do. */
export default function Tasks() {
  const { t } = useTranslation('tasks');
  const pages = [
    { to: '/tasks', label: t('list'), exact: true },
    { to: '/tasks/absences', label: t('absence.title') },
    ...(hasRole(useUser(), ['supervisor', 'administrator']) ? [{ to: '/tasks/workload', label: t('workload.title') }] : []),
  ];
  return (
    <SubPages label={t('title')} pages={pages}>
      <Outlet />
    </SubPages>
  );
}
