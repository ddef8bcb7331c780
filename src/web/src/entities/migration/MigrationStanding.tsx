import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { MigratedState, Migration } from './queries';

export const STATES: readonly MigratedState[] = ['WAITING', 'MOVED', 'REFUSED', 'ENDED', 'MOVED_BACK', 'STAYED'];

const MEANINGS: Record<MigratedState, Meaning> = {
  WAITING: 'neutral',
  MOVED: 'good',
  REFUSED: 'attention',
  ENDED: 'info',
  MOVED_BACK: 'neutral',
  STAYED: 'attention',
};

/** How far a migration has come, in a word. */
export function MigrationStanding({ migration }: { migration: Migration }) {
  const { t } = useTranslation('migrations');
  const { state, stage, counts } = migration;
  if (state !== 'READY') {
    return <StatePill meaning="info">{t(`standing.${state}`)}</StatePill>;
  }
  if (counts.MOVED_BACK) {
    return <StatePill meaning="neutral">{t('standing.back')}</StatePill>;
  }
  if (stage === 0) {
    return <StatePill meaning="neutral">{t('standing.planned')}</StatePill>;
  }
  return counts.WAITING ? <StatePill meaning="attention">{t('standing.partly', { stage })}</StatePill> : <StatePill meaning="good">{t('standing.done')}</StatePill>;
}

/** What became of one order. */
export function Outcome({ state }: { state: MigratedState }) {
  const { t } = useTranslation('migrations');
  return <StatePill meaning={MEANINGS[state]}>{t(`outcome.${state}`)}</StatePill>;
}
