import { Button, Group, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Token, useTokens } from '~/entities/user';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, DateTime, ErrorState, StatePill } from '~/shared/ui';
import { Secret } from './Secret';

/** The tokens of an account: made, shown once, taken back. */
export function Tokens({ username }: { username: string }) {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [days, setDays] = useState<number | string>(365);
  const [revoked, setRevoked] = useState<Token>();
  const { data: tokens, error } = useTokens(username);
  const read = () => client.invalidateQueries({ queryKey: ['users', username, 'tokens'] });
  const issuing = useMutation({
    gcTime: 0,
    mutationFn: () => ask(api.POST('/api/users/{username}/tokens', { params: { path: { username } }, body: { name: name.trim(), days: Number(days) } })),
    onSuccess: async () => {
      setName('');
      await read();
    },
  });
  const revoking = useMutation({
    mutationFn: (id: number) => ask(api.DELETE('/api/users/{username}/tokens/{id}', { params: { path: { username, id } } })),
    onSuccess: async () => {
      setRevoked(undefined);
      await read();
    },
  });
  return (
    <Stack gap="md">
      {error && <ErrorState error={error} />}
      {tokens?.length === 0 && <Text c="dimmed">{t('token.none')}</Text>}
      {tokens && tokens.length > 0 && (
        <Table miw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('token.name')}</Table.Th>
              <Table.Th>{t('token.expires')}</Table.Th>
              <Table.Th>{t('token.used')}</Table.Th>
              <Table.Th>{t('column.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tokens.map((token) => (
              <Table.Tr key={token.id}>
                <Table.Td>{token.name}</Table.Td>
                <Table.Td>
                  <DateTime value={token.expiresAt} as="date" />
                </Table.Td>
                <Table.Td>{token.lastUsedAt ? <DateTime value={token.lastUsedAt} as="distance" /> : t('token.never')}</Table.Td>
                <Table.Td>
                  {token.revokedAt ? (
                    <StatePill meaning="neutral">{t('token.revoked')}</StatePill>
                  ) : (
                    <Button variant="default" size="compact-xs" aria-label={t('token.revokeOf', { name: token.name })} onClick={() => setRevoked(token)}>
                      {t('token.revoke')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          issuing.mutate();
        }}
      >
        <Group gap="sm" align="flex-end">
          <TextInput label={t('token.name')} required withAsterisk={false} maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <NumberInput label={t('token.days')} required withAsterisk={false} min={1} max={3650} w={120} hideControls value={days} onChange={setDays} />
          <Button type="submit" variant="default" loading={issuing.isPending}>
            {t('token.issue')}
          </Button>
        </Group>
      </form>
      {issuing.error && <ErrorState error={issuing.error} />}
      {issuing.data && <Secret label={t('token.secret')} value={issuing.data.secret} hint={t('token.hint', { until: formats.date(issuing.data.expiresAt) })} />}
      <ConfirmEffects
        opened={revoked !== undefined}
        title={t('token.revokeOf', { name: revoked?.name ?? '' })}
        effects={[t('token.effect')]}
        confirmLabel={t('token.revoke')}
        destructive
        busy={revoking.isPending}
        error={revoking.error}
        onConfirm={() => revoked && revoking.mutate(revoked.id)}
        onClose={() => setRevoked(undefined)}
      />
    </Stack>
  );
}
