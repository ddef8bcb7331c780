import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, useDraftChange } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import { FormDialog } from '~/shared/ui';

interface Props {
  /** Given when its title and reason are changed. */
  draft?: Draft;
  /** A live model that is taken in at once. */
  file?: string;
  onClose: () => void;
  onKept?: (draft: Draft) => void;
}

/** Begins a draft, or gives one another title. */
export function NewDraft({ draft, file, onClose, onKept }: Props) {
  const { t } = useTranslation('studio');
  const [title, setTitle] = useState(draft?.title ?? '');
  const [reason, setReason] = useState(draft?.reason ?? '');
  const saving = useDraftChange(async () => {
    const body = { title: title.trim(), reason: reason.trim() || null };
    if (draft) {
      return ask(api.PUT('/api/drafts/{number}', { params: { path: { number: draft.number } }, body }));
    }
    const begun = await ask(api.POST('/api/drafts', { body }));
    return file ? ask(api.POST('/api/drafts/{number}/files', { params: { path: { number: begun.number } }, body: { name: file } })) : begun;
  });
  const keep = () =>
    saving.mutate(undefined, {
      onSuccess: (kept) => {
        onClose();
        onKept?.(kept);
      },
    });
  return (
    <FormDialog title={t(draft ? 'draft.describe' : 'draft.new')} onClose={onClose} saving={{ ...saving, mutate: keep }}>
      <TextInput label={t('draft.title')} description={t('draft.titleHint')} required withAsterisk={false} maxLength={120} data-autofocus value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Textarea label={t('draft.reason')} description={t('draft.reasonHint')} maxLength={1000} autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDialog>
  );
}
