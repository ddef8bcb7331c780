import { IconDoor } from '@tabler/icons-react';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/ui';
import { useAreas } from './useAreas';

/** The house has no hall: people go where they work. */
export default function Home() {
  const { t } = useTranslation('common');
  const [first] = useAreas();
  return first ? (
    <Navigate to={first.path as '/'} replace />
  ) : (
    <EmptyState order={1} icon={IconDoor} title={t('home.empty')}>
      {t('home.emptyHint')}
    </EmptyState>
  );
}
