import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Migration } from '~/entities/migration';
import { SubjectLink } from '~/entities/subject';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ErrorState, SimpleTable, StatePill } from '~/shared/ui';

/** Moves all that wait and undoes it in the same breath: what would be refused is known before. */
export function TryMove({ migration }: { migration: Migration }) {
  const { t } = useTranslation('migrations');
  const formats = useFormats();
  const trying = useMutation({ mutationFn: () => ask(api.POST('/api/migrations/{number}/trials', { params: { path: { number: migration.number } } })) });
  const trial = trying.data;
  return (
    <Stack gap="sm">
      <Group gap="md">
        <Button variant="default" disabled={!migration.counts.WAITING || migration.state !== 'READY'} loading={trying.isPending} onClick={() => trying.mutate()}>
          {t('trial.do')}
        </Button>
        <Text c="dimmed">{t('trial.hint')}</Text>
      </Group>
      {trying.error && <ErrorState error={trying.error} />}
      {trial && (
        <div role="status">
          <StatePill meaning={trial.problems.length === 0 ? 'good' : 'attention'}>{t('trial.result', { movable: trial.movable, tried: trial.tried })}</StatePill>
        </div>
      )}
      {trial && trial.problems.length > 0 && (
        <SimpleTable
          headings={[{ label: t('trial.reason') }, { label: t('step.orders'), right: true }, { label: t('trial.example') }]}
          rows={trial.problems.map(({ reason, instances, example }) => ({
            key: reason,
            cells: [reason, formats.number(instances), <SubjectLink key="example" process={migration.process} number={example} />],
          }))}
          nothing=""
        />
      )}
    </Stack>
  );
}
