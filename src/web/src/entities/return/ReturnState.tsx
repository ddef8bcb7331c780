import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { Return, ReturnProgress } from './queries';

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

/** How far a return is; a shipment that is to be stopped waits for its carrier, and may have left after all. */
export function ReturnState({ state, kind }: { state: ReturnProgress; kind: Return['kind'] }) {
  const { t } = useTranslation('returns');
  const own = kind === 'STOPPED' && (state === 'REQUESTED' || state === 'CANCELLED');
  return <StatePill meaning={MEANINGS[state]}>{t(own ? `stop.state.${state}` : `state.${state}`)}</StatePill>;
}
