import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLogin, type User } from '~/shared/api';
import { useProblemText } from '~/shared/ui';

interface Props {
  username?: string;
  /** The name is known and stays: somebody goes on with what he did. */
  fixed?: boolean;
  start?: { username: string; password: string };
  onDone: (user: User) => void;
}

export function LoginForm({ username: known = '', fixed, start, onDone }: Props) {
  const { t } = useTranslation('common');
  const problemText = useProblemText();
  const login = useLogin();
  const [username, setUsername] = useState(start?.username ?? known);
  const [password, setPassword] = useState(start?.password ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        login.mutate({ username, password }, { onSuccess: onDone });
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('login.username')}
          name="username"
          autoComplete="username"
          required
          withAsterisk={false}
          readOnly={fixed}
          autoFocus={!fixed}
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('login.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus={fixed || undefined}
          autoFocus={fixed}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
        />
        {login.error && (
          <Alert role="alert" variant="outline" color="red" icon={<IconAlertTriangle />}>
            {problemText(login.error).sentence}
          </Alert>
        )}
        <Button type="submit" loading={login.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('login.submit')}
        </Button>
      </Stack>
    </form>
  );
}
