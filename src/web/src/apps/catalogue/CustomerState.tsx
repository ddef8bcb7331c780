import { useTranslation } from 'react-i18next';
import type { components } from '~/shared/api';
import { StatePill } from '~/shared/ui';

const MEANINGS = { ACTIVE: 'good', PROSPECT: 'info', BLOCKED: 'bad' } as const;

export function CustomerState({ status }: { status: components['schemas']['CustomerStatus'] }) {
  const { t } = useTranslation('catalogue');
  return <StatePill meaning={MEANINGS[status]}>{t(`status.${status}`)}</StatePill>;
}
