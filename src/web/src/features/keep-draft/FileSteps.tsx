import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftChange } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

interface Props {
  draft: string;
  file: string;
}

/** Takes a file out of a draft. */
export function RemoveFile({ draft, file }: Props) {
  const { t } = useTranslation('studio');
  const [asked, setAsked] = useState(false);
  const removing = useDraftChange(() => ask(api.DELETE('/api/drafts/{number}/files/{name}', { params: { path: { number: draft, name: file } } })));
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" aria-label={t('file.removeNamed', { file })} onClick={() => setAsked(true)}>
        {t('file.remove')}
      </Button>
      <ConfirmEffects
        opened={asked}
        title={t('file.removeNamed', { file })}
        effects={[t('file.removeEffect')]}
        confirmLabel={t('file.remove')}
        destructive
        busy={removing.isPending}
        error={removing.error}
        onClose={() => setAsked(false)}
        onConfirm={() => removing.mutate(undefined, { onSuccess: () => setAsked(false) })}
      />
    </>
  );
}

/** Goes on from what went live meanwhile; whoever presses it has compared. */
export function Rebase({ draft, file }: Props) {
  const { t } = useTranslation('studio');
  const [asked, setAsked] = useState(false);
  const going = useDraftChange(() => ask(api.POST('/api/drafts/{number}/files/{name}/base', { params: { path: { number: draft, name: file } } })));
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setAsked(true)}>
        {t('file.rebase')}
      </Button>
      <ConfirmEffects
        opened={asked}
        title={t('file.rebaseTitle', { file })}
        effects={[t('file.rebaseEffect'), t('file.rebaseKeeps')]}
        confirmLabel={t('file.rebase')}
        busy={going.isPending}
        error={going.error}
        onClose={() => setAsked(false)}
        onConfirm={() => going.mutate(undefined, { onSuccess: () => setAsked(false) })}
      />
    </>
  );
}
