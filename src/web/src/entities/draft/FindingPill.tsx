import { useTranslation } from 'react-i18next';
import { StatePill } from '~/shared/ui';
import type { DraftFinding } from './queries';

/** Whether a finding keeps the draft from going live, or is only worth a look. */
export function FindingPill({ severity }: { severity: DraftFinding['severity'] }) {
  const { t } = useTranslation('studio');
  return <StatePill meaning={severity === 'ERROR' ? 'bad' : 'info'}>{t(`finding.${severity}`)}</StatePill>;
}

export const refuses = ({ severity }: DraftFinding): boolean => severity === 'ERROR';
