import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Release, useDraftChange } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Makes what was live before a release live again. */
export function TakeBack({ release }: { release: Release }) {
  const { t } = useTranslation('studio');
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const undoing = useDraftChange(() => ask(api.POST('/api/releases/{number}/undoing', { params: { path: { number: release.number } }, body: { reason: reason.trim() || null } })));
  if (release.undoneBy) {
    return null;
  }
  const close = () => {
    setAsked(false);
    undoing.reset();
  };
  return (
    <div>
      <Button variant="default" size="compact-sm" aria-label={t('takeBack.named', { release: release.number })} onClick={() => setAsked(true)}>
        {t('takeBack.do')}
      </Button>
      <ConfirmEffects
        opened={asked}
        title={t('takeBack.named', { release: release.number })}
        effects={[t('takeBack.effect', { files: release.files.join(', ') }), t('takeBack.running')]}
        confirmLabel={t('takeBack.do')}
        destructive
        busy={undoing.isPending}
        error={undoing.error}
        onClose={close}
        onConfirm={() => undoing.mutate(undefined, { onSuccess: close })}
      >
        <Textarea label={t('takeBack.reason')} maxLength={1000} autosize minRows={2} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </ConfirmEffects>
    </div>
  );
}
