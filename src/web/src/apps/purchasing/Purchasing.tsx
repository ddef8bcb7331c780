import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SubPages } from '~/shared/ui';

/** What to buy, what was ordered, and from whom. */
export default function Purchasing() {
  const { t } = useTranslation('purchasing');
  const pages = [
    { to: '/purchasing', label: t('whatToBuy') },
    { to: '/purchase-orders', label: t('orders') },
    { to: '/suppliers', label: t('suppliers') },
    { to: '/reorder-rules', label: t('rules') },
  ];
  return (
    <SubPages label={t('title')} pages={pages}>
      <Outlet />
    </SubPages>
  );
}
