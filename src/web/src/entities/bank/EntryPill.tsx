import { useTranslation } from 'react-i18next';
import { StatePill } from '~/shared/ui';
import type { BankEntry } from './queries';

/** Whether an entry has its place: all, in part, not yet, or none with us. */
export function EntryPill({ entry }: { entry: BankEntry }) {
  const { t } = useTranslation('bank');
  if (entry.state === 'SETTLED') {
    return <StatePill meaning="good">{t('state.SETTLED')}</StatePill>;
  }
  if (entry.state === 'ASIDE') {
    return <StatePill meaning="neutral">{t('state.ASIDE')}</StatePill>;
  }
  return <StatePill meaning="attention">{t(Number(entry.rest.amount) < Number(entry.amount.amount) ? 'state.PART' : 'state.OPEN')}</StatePill>;
}
