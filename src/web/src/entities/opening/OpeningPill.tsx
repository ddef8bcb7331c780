import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { OpeningState } from './queries';

const MEANING: Record<OpeningState, Meaning> = { DRAFT: 'info', BOOKED: 'good', UNDONE: 'neutral' };

/** Where an import of opening stock stands, in a word. */
export function OpeningPill({ state }: { state: OpeningState }) {
  const { t } = useTranslation('opening');
  return <StatePill meaning={MEANING[state]}>{t(`state.${state}`)}</StatePill>;
}
