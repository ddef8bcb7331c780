import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasRole, useUser } from '~/shared/api';
import { SubPages } from '~/shared/ui';

/** Invoices, money to give back, what the bank tells, and the settlement of commission. */
export default function Finance() {
  const { t } = useTranslation('finance');
  const user = useUser();
  const pages = [
    { to: '/invoices', label: t('invoices') },
    ...(hasRole(user, ['finance', 'supervisor', 'administrator']) ? [{ to: '/to-invoice', label: t('toInvoice.title') }, { to: '/dunning', label: t('dunning.title') }] : []),
    ...(hasRole(user, ['order-desk', 'finance', 'supervisor', 'administrator']) ? [{ to: '/refunds', label: t('refunds') }] : []),
    ...(hasRole(user, ['finance', 'supervisor', 'administrator']) ? [{ to: '/cash', label: t('cash.title') }, { to: '/bank', label: t('bank') }] : []),
    ...(hasRole(user, ['finance', 'supervisor', 'administrator']) ? [{ to: '/settlements', label: t('settlements') }, { to: '/journal', label: t('journal') }] : []),
  ];
  return (
    <SubPages label={t('title')} pages={pages}>
      <Outlet />
    </SubPages>
  );
}
