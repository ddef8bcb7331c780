import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { prefer, useKeys, usePreferences } from '~/shared/keys';
import { LateSkeleton } from '~/shared/ui';
import { Bell } from './Bell';
import { ConnectionState } from './ConnectionState';
import classes from './house.module.css';
import { KeysHelp } from './KeysHelp';
import { Palette, openPalette, SearchBox } from './Palette';
import { Rail } from './Rail';
import { UserMenu } from './UserMenu';

const WIDE = 216;
const SLIM = 56;

/** What stands around every page: the areas at the left, search and the person at the top. */
export function Frame() {
  const { t } = useTranslation('common');
  const { railOpen } = usePreferences();
  const [menu, { toggle, close }] = useDisclosure(false);
  const [help, { open: showHelp, close: hideHelp }] = useDisclosure(false);
  const small = useMediaQuery('(max-width: 48em)');
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(close, [path, close]);
  useKeys([
    { keys: '/', label: t('keys.search'), run: openPalette },
    { keys: 'mod+k', label: t('keys.search'), run: openPalette, whileTyping: true },
    { keys: '?', label: t('keys.help'), run: showHelp },
    { keys: '[', label: t('keys.rail'), run: () => prefer({ railOpen: !railOpen }) },
  ]);
  const open = railOpen || small === true;
  return (
    <AppShell header={{ height: 48 }} navbar={{ width: railOpen ? WIDE : SLIM, breakpoint: 'sm', collapsed: { mobile: !menu } }} padding={0}>
      <a className={classes.skip} href="#page">
        {t('skip')}
      </a>
      <AppShell.Header className={classes.top}>
        <Group h="100%" px="md" gap="md" wrap="nowrap">
          <Burger opened={menu} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('rail.open')} />
          <SearchBox />
          <Group gap="sm" wrap="nowrap" ml="auto">
            <ConnectionState />
            <Bell />
            <UserMenu onKeys={showHelp} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.rail}>
        <Rail open={open} />
      </AppShell.Navbar>
      <AppShell.Main className={classes.main} id="page" tabIndex={-1}>
        <Suspense fallback={<LateSkeleton />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <Palette />
      <KeysHelp opened={help} onClose={hideHelp} />
    </AppShell>
  );
}
