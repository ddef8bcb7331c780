import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { houseQuery } from '~/shared/api';
import { SubPages } from '~/shared/ui';

const PAGES = ['users', 'carriers', 'warehouses', 'settings', 'checks'];

/** What keeps the house running. The mails of the demo are only in the demo. */
export default function Admin() {
  const { t } = useTranslation('admin');
  const { data: house } = useQuery(houseQuery);
  const pages = [...PAGES, ...(house?.demo ? ['mails'] : [])];
  return (
    <SubPages label={t('title')} pages={pages.map((page) => ({ to: `/admin/${page}`, label: t(page) }))}>
      <Outlet />
    </SubPages>
  );
}
