import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SubPages } from '~/shared/ui';

/** What goods cost whom, and what comes off. */
export default function Prices() {
  const { t } = useTranslation('prices');
  return (
    <SubPages
      label={t('title')}
      pages={[
        { to: '/price-lists', label: t('lists') },
        { to: '/promotions', label: t('promotions') },
        { to: '/discounts', label: t('discounts') },
        { to: '/exchange-rates', label: t('rates') },
      ]}
    >
      <Outlet />
    </SubPages>
  );
}
