import { Anchor } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/ui';

export function NotFound() {
  const { t } = useTranslation('common');
  return (
    <main>
      <EmptyState order={1} icon={IconMapOff} title={t('notFound.title')} action={<Anchor component={Link} to="/">{t('notFound.home')}</Anchor>}>
        {t('notFound.text')}
      </EmptyState>
    </main>
  );
}
