import { useTranslation } from 'react-i18next';
import { today } from '~/shared/i18n';
import { StatePill } from '~/shared/ui';
import { type Invoice, isOverdue } from './queries';

/** Paid, credited, open, paid in part, overdue. */
export function InvoiceState({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation('finance');
  if (invoice.credited.amount > 0 && invoice.credited.amount === invoice.gross.amount) {
    return <StatePill meaning="neutral">{t('state.credited')}</StatePill>;
  }
  if (invoice.open.amount <= 0) {
    return <StatePill meaning="good">{t('state.paid')}</StatePill>;
  }
  if (invoice.disputeReason) {
    return <StatePill meaning="neutral">{t('state.disputed')}</StatePill>;
  }
  if (isOverdue(invoice, today())) {
    return <StatePill meaning="bad">{t('state.overdue')}</StatePill>;
  }
  return <StatePill meaning="neutral">{t(invoice.paid.amount > 0 ? 'state.part' : 'state.open')}</StatePill>;
}
