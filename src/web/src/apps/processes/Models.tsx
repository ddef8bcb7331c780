import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SubPages } from '~/shared/ui';

/** The models that run, to be read, and drafts of what is to run. */
export default function Models() {
  const { t } = useTranslation('models');
  const pages = [
    { to: '/processes', label: t('processes') },
    { to: '/decisions', label: t('decisions') },
    { to: '/forms', label: t('forms') },
    { to: '/drafts', label: t('drafts') },
  ];
  return (
    <SubPages label={t('title')} pages={pages}>
      <Outlet />
    </SubPages>
  );
}
