import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { QuoteState } from './queries';

const MEANINGS: Record<QuoteState, Meaning> = {
  DRAFT: 'neutral',
  IN_APPROVAL: 'attention',
  SENT: 'info',
  ACCEPTED: 'good',
  DECLINED: 'bad',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

/** How far a quote is. */
export function QuoteStanding({ state }: { state: QuoteState }) {
  const { t } = useTranslation('quotes');
  return <StatePill meaning={MEANINGS[state]}>{t(`state.${state}`)}</StatePill>;
}
