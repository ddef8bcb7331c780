import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, sessionQuery } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import { Entrance, secretOf } from './Entrance';
import { NewPassword } from './NewPassword';

/** Where the first administrator of an empty installation comes in, with the link from its log. */
export default function Setup() {
  const { t } = useTranslation('entry');
  const secret = secretOf(useLocation({ select: ({ hash }) => hash }));
  const client = useQueryClient();
  const navigate = useNavigate();
  const [person, setPerson] = useState({ username: '', displayName: '', email: '', password: '' });
  const [again, setAgain] = useState('');
  const change = (part: Partial<typeof person>) => setPerson((now) => ({ ...now, ...part }));
  const settingUp = useMutation({
    mutationFn: async () => {
      await ask(api.POST('/api/setup', { body: { secret, ...person } }));
      return ask(api.POST('/api/session', { body: { username: person.username, password: person.password } }));
    },
    onSuccess: (user) => {
      client.setQueryData(sessionQuery.queryKey, user);
      void navigate({ to: '/admin/users' });
    },
  });
  return (
    <Entrance title={t('setup')}>
      {secret === '' ? (
        <Text>{t('setupIncomplete')}</Text>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            settingUp.mutate();
          }}
        >
          <Stack gap="md">
            <Text>{t('setupHint')}</Text>
            <TextInput
              label={t('username')}
              description={t('usernameHint')}
              autoComplete="username"
              required withAsterisk={false}
              pattern="[a-z0-9][a-z0-9._\\-]{0,63}"
              value={person.username}
              onChange={(event) => change({ username: event.currentTarget.value })}
            />
            <TextInput label={t('displayName')} autoComplete="name" required withAsterisk={false} maxLength={200} value={person.displayName} onChange={(event) => change({ displayName: event.currentTarget.value })} />
            <TextInput type="email" label={t('email')} autoComplete="email" required withAsterisk={false} value={person.email} onChange={(event) => change({ email: event.currentTarget.value })} />
            <NewPassword
              password={person.password}
              again={again}
              onChange={(password, repeated) => {
                change({ password });
                setAgain(repeated);
              }}
            />
            {settingUp.error && <ErrorState error={settingUp.error} />}
            <Button type="submit" disabled={person.password !== again} loading={settingUp.isPending} style={{ alignSelf: 'flex-start' }}>
              {t('begin')}
            </Button>
          </Stack>
        </form>
      )}
    </Entrance>
  );
}
