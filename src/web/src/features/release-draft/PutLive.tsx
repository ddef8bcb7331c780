import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, useDraftChange } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';
import { EVERYBODY, GoLiveFields, wishOf } from './GoLiveFields';

/** Puts an approved draft live: at once or at a time, for all or for some new orders first. */
export function PutLive({ draft }: { draft: Draft }) {
  const { t } = useTranslation('studio');
  const [asked, setAsked] = useState(false);
  const [whom, setWhom] = useState(EVERYBODY);
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [at, setAt] = useState('');
  const releasing = useDraftChange(() => {
    const body = { ...wishOf(whom), at: when === 'later' ? new Date(at).toISOString() : null };
    return ask(api.POST('/api/drafts/{number}/release', { params: { path: { number: draft.number } }, body }));
  });
  const missing = (when === 'later' && at === '') || (whom.who === 'group' && whom.group.trim() === '') || (whom.who === 'share' && whom.share === '');
  const close = () => {
    setAsked(false);
    releasing.reset();
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('live.do')}</Button>
      <ConfirmEffects
        opened={asked}
        title={t('live.title', { number: draft.number })}
        effects={[t(`live.effect.${whom.who}`, { share: whom.share, group: whom.group.trim() }), t('live.running'), t('live.back')]}
        confirmLabel={t('live.do')}
        blocked={missing}
        busy={releasing.isPending}
        error={releasing.error}
        onClose={close}
        onConfirm={() => releasing.mutate(undefined, { onSuccess: close })}
        wish={
          <>
            <Radio.Group label={t('live.when')} value={when} onChange={(value) => setWhen(value as 'now' | 'later')}>
              <Stack gap="xs" mt={4}>
                <Radio value="now" label={t('live.now')} />
                <Radio value="later" label={t('live.later')} />
              </Stack>
            </Radio.Group>
            {when === 'later' && <TextInput type="datetime-local" label={t('live.at')} required withAsterisk={false} value={at} onChange={(event) => setAt(event.currentTarget.value)} />}
            <GoLiveFields whom={whom} onChange={setWhom} />
          </>
        }
      />
    </>
  );
}
