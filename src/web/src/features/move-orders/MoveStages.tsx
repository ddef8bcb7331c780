import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Migration, useMigrationChange } from '~/entities/migration';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';

const STAGES = [1, 5, 20, 50, 100] as const;
const ALL = 100;

/** Lets the migration go on, to ever more of its orders. */
export function MoveStages({ migration }: { migration: Migration }) {
  const { t } = useTranslation('migrations');
  const formats = useFormats();
  const [wished, setWished] = useState<number>();
  const staging = useMigrationChange((percent: number) => ask(api.POST('/api/migrations/{number}/stages', { params: { path: { number: migration.number } }, body: { percent } })));
  const { instances, from, to } = migration;
  const orders = (percent: number) => Math.ceil((instances * percent) / ALL);
  const percent = (stage: number) => formats.percent(stage / ALL);
  const over = migration.state !== 'READY' || !migration.counts.WAITING;
  const close = () => {
    setWished(undefined);
    staging.reset();
  };
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('stage.title')}>
        {STAGES.map((stage) => (
          <Button key={stage} size="compact-md" variant={stage <= migration.stage ? 'light' : 'default'} disabled={over || stage <= migration.stage} onClick={() => setWished(stage)}>
            {t('stage.to', { percent: percent(stage), count: orders(stage) })}
          </Button>
        ))}
      </Group>
      <ConfirmEffects
        opened={wished !== undefined}
        title={t('stage.ask', { percent: percent(wished ?? 0) })}
        effects={[t('stage.effect', { count: orders(wished ?? 0), all: instances, to }), t('stage.whole', { from }), t('stage.back')]}
        confirmLabel={t('stage.do')}
        busy={staging.isPending}
        error={staging.error}
        onClose={close}
        onConfirm={() => wished && staging.mutate(wished, { onSuccess: close })}
      />
    </>
  );
}
