import { Button, Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type MigrationPreview, useMigrationChange, type Wish } from '~/entities/migration';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';

interface Props {
  process: string;
  wish: Wish;
  preview: MigrationPreview;
}

/** Lists the orders that are to move, and goes there; none moves yet. */
export function PlanMove({ process, wish, preview }: Props) {
  const { t } = useTranslation('migrations');
  const navigate = useNavigate();
  const planning = useMigrationChange(() => ask(api.POST('/api/processes/{key}/migrations', { params: { path: { key: process } }, body: wish })));
  return (
    <>
      <Group gap="md">
        <Button disabled={preview.movable === 0} loading={planning.isPending} onClick={() => planning.mutate(undefined, { onSuccess: ({ number }) => void navigate({ to: '/migrations/$number', params: { number } }) })}>
          {t('plan.do')}
        </Button>
        <Text c="dimmed">{t(preview.movable === 0 ? 'plan.none' : 'plan.hint')}</Text>
      </Group>
      {planning.error && <ErrorState error={planning.error} />}
    </>
  );
}
