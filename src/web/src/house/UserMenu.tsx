import { Avatar, Menu, SegmentedControl, Select, Switch, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconBeach, IconKeyboard, IconLogout } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasRole, useLogout, useUser, WORKERS } from '~/shared/api';
import { isLanguage, LANGUAGES, speak } from '~/shared/i18n';
import { prefer, usePreferences } from '~/shared/keys';
import classes from './house.module.css';

/** Language, light or dark, keys, and the way out. */
export function UserMenu({ onKeys }: { onKeys: () => void }) {
  const { t, i18n } = useTranslation('common');
  const user = useUser();
  const logout = useLogout();
  const { singleKeys } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={260} closeOnItemClick={false} trapFocus>
      <Menu.Target>
        <UnstyledButton className={classes.user} aria-label={t('user.menu', { name: user.displayName })}>
          <Avatar size={28} radius="sm" color="accent.8" variant="filled" name={user.displayName} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.setting}>
          <Text fw={600}>{user.displayName}</Text>
          <Text size="sm" c="dimmed">
            {user.roles.map((role) => t(`role.${role}`)).join(', ')}
          </Text>
        </div>
        <div className={classes.setting}>
          <Select
            size="xs"
            label={t('user.language')}
            allowDeselect={false}
            value={i18n.language}
            comboboxProps={{ withinPortal: false }}
            data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
            onChange={(value) => isLanguage(value) && void speak(value)}
          />
        </div>
        <div className={classes.setting}>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t('user.scheme')}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as typeof colorScheme)}
            data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`user.${value}`) }))}
          />
        </div>
        <div className={classes.setting}>
          <Switch
            size="sm"
            label={t('user.singleKeys')}
            checked={singleKeys}
            onChange={(event) => prefer({ singleKeys: event.currentTarget.checked })}
          />
        </div>
        <Menu.Divider />
        {hasRole(user, WORKERS) && (
          <Menu.Item closeMenuOnClick leftSection={<IconBeach size={16} aria-hidden="true" />} component={Link} to="/tasks/absences">
            {t('user.absence')}
          </Menu.Item>
        )}
        <Menu.Item closeMenuOnClick leftSection={<IconKeyboard size={16} aria-hidden="true" />} onClick={onKeys}>
          {t('keys.help')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden="true" />} onClick={() => logout.mutate()}>
          {t('user.logout')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
