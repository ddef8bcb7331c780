import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { Replay } from './queries';

const MEANINGS: Record<Replay['state'], Meaning> = {
  WAITING: 'neutral',
  RUNNING: 'info',
  DONE: 'good',
  CANCELLED: 'neutral',
  FAILED: 'bad',
};

/** Where a replay is. */
export function ReplayStanding({ state }: { state: Replay['state'] }) {
  const { t } = useTranslation('replay');
  return <StatePill meaning={MEANINGS[state]}>{t(`state.${state}`)}</StatePill>;
}
