import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import { Entrance, secretOf } from './Entrance';
import { NewPassword } from './NewPassword';

/** Where an invited person sets a password, once. */
export default function Invitation() {
  const { t } = useTranslation('entry');
  const secret = secretOf(useLocation({ select: ({ hash }) => hash }));
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const accepting = useMutation({ mutationFn: () => ask(api.POST('/api/invitations/acceptance', { body: { secret, password } })) });
  if (accepting.isSuccess) {
    return (
      <Entrance title={t('done')}>
        <Text mb="md">{t('doneHint')}</Text>
        <Button component={Link} to="/login">
          {t('login')}
        </Button>
      </Entrance>
    );
  }
  return (
    <Entrance title={t('invitation')}>
      {secret === '' ? (
        <Text>{t('incomplete')}</Text>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            accepting.mutate();
          }}
        >
          <Stack gap="md">
            <Text>{t('invitationHint')}</Text>
            <NewPassword
              password={password}
              again={again}
              onChange={(next, repeated) => {
                setPassword(next);
                setAgain(repeated);
              }}
            />
            {accepting.error && <ErrorState error={accepting.error} />}
            <Button type="submit" disabled={password !== again} loading={accepting.isPending} style={{ alignSelf: 'flex-start' }}>
              {t('set')}
            </Button>
            <Anchor component={Link} to="/login" size="sm">
              {t('login')}
            </Anchor>
          </Stack>
        </form>
      )}
    </Entrance>
  );
}
