import { Select, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { houseQuery } from '~/shared/api';
import { isLanguage, LANGUAGES, speak } from '~/shared/i18n';
import { Entrance } from './Entrance';
import classes from './house.module.css';
import { LoginForm } from './LoginForm';
import { SingleSignOn } from './SingleSignOn';

/** Only addresses of this house: a link must not lead elsewhere after the login. */
function within(to: string | undefined): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/';
}

export default function Login() {
  const { t, i18n } = useTranslation('common');
  const { to, refused } = useSearch({ from: '/login' });
  const { data: house } = useQuery(houseQuery);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<{ username: string; password: string }>();
  return (
    <Entrance
      title={t('login.title')}
      below={
        <>
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
        </>
      }
    >
      {house?.singleSignOn && <SingleSignOn label={house.singleSignOn} target={within(to)} refused={refused} />}
      <LoginForm key={chosen?.username ?? ''} start={chosen} onDone={() => void navigate({ to: within(to) })} />
    </Entrance>
  );
}
