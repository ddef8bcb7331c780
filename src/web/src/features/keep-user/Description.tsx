import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type User } from '~/shared/api';
import { isLanguage, LANGUAGES } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';
import { useKept } from './useKept';

const LANGUAGE_NAMES = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

/** Changes name, address and language of an account. */
export function Description({ user }: { user: User }) {
  const { t } = useTranslation('admin');
  const [displayName, setDisplayName] = useState(user.displayName);
  const [email, setEmail] = useState(user.email ?? '');
  const [language, setLanguage] = useState(user.language);
  const keeping = useKept(user.username, () =>
    ask(
      api.PUT('/api/users/{username}', {
        params: { path: { username: user.username } },
        body: { displayName, email: email.trim() || null, language: isLanguage(language) ? language : 'en' },
      }),
    ),
  );
  const same = displayName === user.displayName && email === (user.email ?? '') && language === user.language;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keeping.mutate(undefined);
      }}
    >
      <Stack gap="sm" maw={560}>
        <TextInput label={t('user.displayName')} required withAsterisk={false} maxLength={200} value={displayName} onChange={(event) => setDisplayName(event.currentTarget.value)} />
        <TextInput type="email" label={t('user.email')} required={user.kind === 'PERSON'} withAsterisk={false} value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
        <Select label={t('user.language')} allowDeselect={false} data={LANGUAGE_NAMES} value={language} onChange={(value) => value && setLanguage(value)} />
        {keeping.error && <ErrorState error={keeping.error} />}
        <Button type="submit" variant="default" disabled={same} loading={keeping.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('user.save')}
        </Button>
      </Stack>
    </form>
  );
}
