import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { DraftRow } from './queries';

const MEANINGS: Record<DraftRow['state'], Meaning> = {
  OPEN: 'neutral',
  IN_REVIEW: 'attention',
  APPROVED: 'info',
  SCHEDULED: 'info',
  RELEASED: 'good',
  DISCARDED: 'neutral',
};

/** How far a draft has come. */
export function DraftStanding({ state }: { state: DraftRow['state'] }) {
  const { t } = useTranslation('studio');
  return <StatePill meaning={MEANINGS[state]}>{t(`state.${state}`)}</StatePill>;
}
