import { useTranslation } from 'react-i18next';
import { StatePill } from '~/shared/ui';
import type { Settlement } from './queries';

const MEANINGS = { PROPOSED: 'attention', SETTLED: 'info', PAID: 'good', REJECTED: 'neutral', CANCELLED: 'bad' } as const;

export function SettlementState({ state }: { state: Settlement['state'] }) {
  const { t } = useTranslation('finance');
  return <StatePill meaning={MEANINGS[state]}>{t(`settlement.state.${state}`)}</StatePill>;
}
