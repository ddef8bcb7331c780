import { Paper, Select, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { houseQuery } from '~/shared/api';
import { isLanguage, LANGUAGES, speak } from '~/shared/i18n';
import classes from './house.module.css';
import { LoginForm } from './LoginForm';
import { Mark } from './Mark';

/** Only addresses of this house: a link must not lead elsewhere after the login. */
function within(to: string | undefined): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/';
}

export default function Login() {
  const { t, i18n } = useTranslation('common');
  const { to } = useSearch({ from: '/login' });
  const { data: house } = useQuery(houseQuery);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<{ username: string; password: string }>();
  useEffect(() => {
    document.title = `${t('login.title')} · Comanda`;
  }, [t]);
  return (
    <main className={classes.login}>
      <Stack gap="lg" w="min(400px, 100%)">
        <div className={classes.brand}>
          <Mark />
          <div>
            <Text fw={600}>Comanda</Text>
            <Text size="sm" c="dimmed">
              {house?.company}
            </Text>
          </div>
        </div>
        <Paper withBorder p="xl">
          <Title order={1} mb="md">
            {t('login.title')}
          </Title>
          <LoginForm key={chosen?.username ?? ''} start={chosen} onDone={() => void navigate({ to: within(to) })} />
        </Paper>
        {house?.demo && (
          <section aria-labelledby="demo-users">
            <Title order={2} id="demo-users" mb="xs">
              {t('login.demo')}
            </Title>
            <Text c="dimmed" size="sm" mb="sm">
              {t('login.demoHint')}
            </Text>
            <div className={classes.demo}>
              {house.demo.users.map((user) => (
                <UnstyledButton
                  key={user.username}
                  className={classes.demoUser}
                  onClick={() => setChosen({ username: user.username, password: house.demo!.password })}
                >
                  <Text span fw={500}>
                    {user.username}
                  </Text>
                  <Text span size="xs" c="dimmed">
                    {t(`role.${user.role}`)}
                  </Text>
                </UnstyledButton>
              ))}
            </div>
          </section>
        )}
        <Select
          size="xs"
          w={160}
          aria-label={t('user.language')}
          allowDeselect={false}
          value={i18n.language}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          onChange={(value) => isLanguage(value) && void speak(value)}
        />
      </Stack>
    </main>
  );
}
