import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { ReturnProgress } from './queries';

const MEANINGS: Record<ReturnProgress, Meaning> = {
  REQUESTED: 'attention',
  APPROVED: 'info',
  ANNOUNCED: 'info',
  RECEIVED: 'attention',
  INSPECTED: 'attention',
  SETTLED: 'info',
  CLOSED: 'good',
  DECLINED: 'bad',
  CANCELLED: 'neutral',
  EXPIRED: 'neutral',
};

export function ReturnState({ state }: { state: ReturnProgress }) {
  const { t } = useTranslation('returns');
  return <StatePill meaning={MEANINGS[state]}>{t(`state.${state}`)}</StatePill>;
}
