import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type User } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import { RolesInput } from './roles';
import { useKept } from './useKept';

/** Changes what somebody may do. */
export function Duties({ user }: { user: User }) {
  const { t } = useTranslation('admin');
  const [roles, setRoles] = useState(user.roles);
  const [agentCode, setAgentCode] = useState(user.agentCode ?? '');
  const keeping = useKept(user.username, () =>
    ask(
      api.PUT('/api/users/{username}/roles', {
        params: { path: { username: user.username } },
        body: { roles, agentCode: roles.includes('agent') ? agentCode.trim() || null : null },
      }),
    ),
  );
  const same = roles.length === user.roles.length && roles.every((role) => user.roles.includes(role)) && agentCode === (user.agentCode ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keeping.mutate(undefined);
      }}
    >
      <Stack gap="sm" maw={560}>
        <RolesInput
          roles={roles}
          agentCode={agentCode}
          onChange={(nextRoles, nextCode) => {
            setRoles(nextRoles);
            setAgentCode(nextCode);
          }}
        />
        {keeping.error && <ErrorState error={keeping.error} />}
        <Button type="submit" disabled={same} loading={keeping.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('user.saveRoles')}
        </Button>
      </Stack>
    </form>
  );
}
