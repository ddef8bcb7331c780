import { Group, Kbd, Modal, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keyNames, prefer, useActiveKeys, usePreferences } from '~/shared/keys';

/** Everything that can be pressed on this page. */
export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('common');
  const keys = useActiveKeys();
  const { singleKeys } = usePreferences();
  const rows = [...new Map(keys.map((key) => [key.label, [...new Set(keys.filter((other) => other.label === key.label).map(({ keys: k }) => k))]]))];
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.help')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="sm">
        {rows.map(([label, spellings]) => (
          <Group key={label} justify="space-between" wrap="nowrap">
            <Text>{label}</Text>
            <Group gap={4}>
              {spellings.map((spelling) => (
                <Kbd key={spelling}>{keyNames(spelling)}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
        <Switch
          mt="sm"
          label={t('user.singleKeys')}
          description={t('user.singleKeysHint')}
          checked={singleKeys}
          onChange={(event) => prefer({ singleKeys: event.currentTarget.checked })}
        />
      </Stack>
    </Modal>
  );
}
