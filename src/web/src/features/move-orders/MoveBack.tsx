import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Migration, useMigrationChange } from '~/entities/migration';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Moves back those that were moved and still run. */
export function MoveBack({ migration }: { migration: Migration }) {
  const { t } = useTranslation('migrations');
  const [asked, setAsked] = useState(false);
  const undoing = useMigrationChange(() => ask(api.POST('/api/migrations/{number}/undoing', { params: { path: { number: migration.number } } })));
  const moved = migration.counts.MOVED ?? 0;
  const close = () => {
    setAsked(false);
    undoing.reset();
  };
  return (
    <>
      <Button variant="default" disabled={moved === 0 || migration.state !== 'READY'} onClick={() => setAsked(true)}>
        {t('undo.do')}
      </Button>
      <ConfirmEffects
        opened={asked}
        title={t('undo.title', { number: migration.number })}
        effects={[t('undo.effect', { count: moved, from: migration.from }), t('undo.stay')]}
        confirmLabel={t('undo.do')}
        destructive
        busy={undoing.isPending}
        error={undoing.error}
        onClose={close}
        onConfirm={() => undoing.mutate(undefined, { onSuccess: close })}
      />
    </>
  );
}
