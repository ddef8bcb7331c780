import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SubPages } from '~/shared/ui';

/** What is where, and how it got there. */
export default function Stock() {
  const { t } = useTranslation('stock');
  return (
    <SubPages
      label={t('title')}
      pages={[
        { to: '/stock', label: t('places'), exact: true },
        { to: '/stock/lots', label: t('lots') },
        { to: '/stock/transfers', label: t('transfers') },
        { to: '/stock/counts', label: t('counts') },
        { to: '/stock/allocation-rules', label: t('allocationRules') },
        { to: '/stock/openings', label: t('openings') },
      ]}
    >
      <Outlet />
    </SubPages>
  );
}
