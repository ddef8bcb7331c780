import { Select, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type Role } from '~/shared/api';
import { i18n, isLanguage, type Language, LANGUAGES } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';
import { RolesInput } from './roles';

interface Draft {
  username: string;
  machine: boolean;
  displayName: string;
  email: string;
  language: Language;
  roles: Role[];
  agentCode: string;
}

const LANGUAGE_NAMES = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

/** Adds a person, who is then invited, or a machine, which then gets tokens. */
export function NewUser({ onClose, onMade }: { onClose: () => void; onMade: (username: string) => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>({ username: '', machine: false, displayName: '', email: '', language: isLanguage(i18n.language) ? i18n.language : 'en', roles: [], agentCode: '' });
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const making = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/users', {
          body: { ...draft, email: draft.email.trim() || null, agentCode: draft.roles.includes('agent') ? draft.agentCode.trim() || null : null },
        }),
      ),
    onSuccess: async ({ username }) => {
      await client.invalidateQueries({ queryKey: ['users'] });
      onMade(username);
    },
  });
  return (
    <ConfirmEffects
      opened
      title={t('user.new')}
      effects={[]}
      confirmLabel={t('user.create')}
      busy={making.isPending}
      error={making.error}
      onConfirm={() => making.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <TextInput
          label={t('user.username')}
          description={t('user.usernameHint')}
          required withAsterisk={false}
          pattern="[a-z0-9][a-z0-9._\\-]{0,63}"
          autoComplete="off"
          data-autofocus
          value={draft.username}
          onChange={(event) => change({ username: event.currentTarget.value })}
        />
        <TextInput label={t('user.displayName')} required withAsterisk={false} maxLength={200} value={draft.displayName} onChange={(event) => change({ displayName: event.currentTarget.value })} />
        <Switch label={t('user.machine')} description={t('user.machineHint')} checked={draft.machine} onChange={(event) => change({ machine: event.currentTarget.checked })} />
        <TextInput type="email" label={t('user.email')} required={!draft.machine} withAsterisk={false} value={draft.email} onChange={(event) => change({ email: event.currentTarget.value })} />
        <Select label={t('user.language')} allowDeselect={false} data={LANGUAGE_NAMES} value={draft.language} onChange={(value) => isLanguage(value) && change({ language: value })} />
        <RolesInput roles={draft.roles} agentCode={draft.agentCode} onChange={(roles, agentCode) => change({ roles, agentCode })} />
      </Stack>
    </ConfirmEffects>
  );
}
