import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { PurchaseState } from './queries';

const MEANINGS: Record<PurchaseState, Meaning> = {
  PROPOSED: 'attention',
  REJECTED: 'bad',
  SENT: 'info',
  CONFIRMED: 'info',
  RECEIVED: 'good',
  CANCELLED: 'neutral',
};

export function PurchaseOrderState({ state, late }: { state: PurchaseState; late?: boolean }) {
  const { t } = useTranslation('purchasing');
  return late ? <StatePill meaning="bad">{t('late')}</StatePill> : <StatePill meaning={MEANINGS[state]}>{t(`state.${state}`)}</StatePill>;
}
