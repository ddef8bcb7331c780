import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, houseQuery, type User } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, ErrorState } from '~/shared/ui';
import { Secret } from './Secret';
import { useKept } from './useKept';

/** Invites a person to set a password, keeps an account out or lets it in again. */
export function Access({ user }: { user: User }) {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const [unlinking, setUnlinking] = useState(false);
  const { data: house } = useQuery(houseQuery);
  const path = { params: { path: { username: user.username } } };
  const inviting = useMutation({ mutationFn: () => ask(api.POST('/api/users/{username}/invitation', path)), gcTime: 0 });
  const closing = useKept(user.username, () => ask(api.POST('/api/users/{username}/deactivation', path)));
  const opening = useKept(user.username, () => ask(api.POST('/api/users/{username}/activation', path)));
  const forgetting = useKept(user.username, () => ask(api.DELETE('/api/users/{username}/identity', path)));
  return (
    <Stack gap="sm">
      {user.kind === 'PERSON' && user.active && <Text>{t('invitation.text')}</Text>}
      <Group gap="sm">
        {user.kind === 'PERSON' && user.active && (
          <Button loading={inviting.isPending} onClick={() => inviting.mutate()}>
            {t('invitation.make')}
          </Button>
        )}
        {user.kind === 'PERSON' && house?.singleSignOn && (
          <Button variant="default" onClick={() => setUnlinking(true)}>
            {t('user.unlink', { provider: house.singleSignOn })}
          </Button>
        )}
        {user.active ? (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('user.deactivate')}
          </Button>
        ) : (
          <Button variant="default" loading={opening.isPending} onClick={() => opening.mutate(undefined)}>
            {t('user.activate')}
          </Button>
        )}
      </Group>
      {inviting.data && (
        <Secret
          label={t('invitation.link')}
          value={`${window.location.origin}/invitation#${inviting.data.secret}`}
          hint={t('invitation.hint', { until: formats.dateTime(inviting.data.expiresAt) })}
        />
      )}
      {(inviting.error ?? opening.error) && <ErrorState error={inviting.error ?? opening.error} />}
      <ConfirmEffects
        opened={asking}
        title={t('user.deactivateOf', { name: user.displayName })}
        effects={[t('user.effectLogin'), t('user.effectSessions'), t('user.effectTokens')]}
        confirmLabel={t('user.deactivate')}
        destructive
        busy={closing.isPending}
        error={closing.error}
        onConfirm={() => closing.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      />
      <ConfirmEffects
        opened={unlinking}
        title={t('user.unlinkOf', { name: user.displayName })}
        effects={[t('user.effectIdentity'), t('user.effectSessions')]}
        confirmLabel={t('user.unlinkDo')}
        busy={forgetting.isPending}
        error={forgetting.error}
        onConfirm={() => forgetting.mutate(undefined, { onSuccess: () => setUnlinking(false) })}
        onClose={() => setUnlinking(false)}
      />
    </Stack>
  );
}
