import { MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES } from '~/entities/user';
import type { Role } from '~/shared/api';

interface Props {
  roles: Role[];
  agentCode: string;
  onChange: (roles: Role[], agentCode: string) => void;
}

/** What somebody may do; an agent also has the code his customers carry. */
export function RolesInput({ roles, agentCode, onChange }: Props) {
  const { t } = useTranslation(['admin', 'common']);
  return (
    <>
      <MultiSelect
        label={t('user.roles')}
        description={t('user.rolesHint')}
        searchable
        data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`, { ns: 'common' }) }))}
        value={roles}
        onChange={(chosen) => onChange(chosen as Role[], agentCode)}
      />
      {roles.includes('agent') && (
        <TextInput
          label={t('user.agentCode')}
          description={t('user.agentCodeHint')}
          required withAsterisk={false}
          maxLength={64}
          value={agentCode}
          onChange={(event) => onChange(roles, event.currentTarget.value)}
        />
      )}
    </>
  );
}
