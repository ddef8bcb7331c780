import { Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askedToLogin, sessionQuery, useStore } from '~/shared/api';
import { LoginForm } from './LoginForm';

/** Asks for the password when a session ended in the middle of something; the page behind it stays as it is. */
export function LoginAgain() {
  const { t } = useTranslation('common');
  const waiting = useStore(askedToLogin);
  const { data: user } = useQuery(sessionQuery);
  return (
    <Modal
      opened={waiting !== null}
      onClose={() => waiting?.done(false)}
      title={t('login.again')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <Text>{t('login.againHint')}</Text>
        <LoginForm username={user?.username} fixed={Boolean(user)} onDone={() => waiting?.done(true)} />
      </Stack>
    </Modal>
  );
}
