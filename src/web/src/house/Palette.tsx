import { Kbd, UnstyledButton } from '@mantine/core';
import { Spotlight, spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconArrowRight, IconBolt, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyNames, useOfferedCommands } from '~/shared/keys';
import classes from './house.module.css';
import { useAreas } from './useAreas';
import { useFoundActions } from './useFoundActions';

export const openPalette = () => spotlight.open();

/** The one box of the top bar. */
export function SearchBox() {
  const { t } = useTranslation('common');
  return (
    <UnstyledButton className={classes.search} onClick={openPalette} aria-label={t('search.label')}>
      <IconSearch size={16} aria-hidden="true" />
      <span className={classes.searchText}>{t('search.label')}</span>
      <Kbd size="xs" visibleFrom="sm" aria-hidden="true">
        {keyNames('mod+k')}
      </Kbd>
    </UnstyledButton>
  );
}

/** Places and commands whose name has the letters; what the server found fits by other rules. */
function fitting(groups: readonly SpotlightActionGroupData[], text: string): SpotlightActionGroupData[] {
  const letters = text.trim().toLowerCase();
  return groups
    .map((group) => ({ ...group, actions: group.actions.filter(({ label }) => label?.toLowerCase().includes(letters)) }))
    .filter(({ actions }) => actions.length > 0);
}

/** Finds orders, customers, goods, shipments, invoices, places and commands by a few letters or digits. */
export function Palette() {
  const { t } = useTranslation('common');
  const areas = useAreas();
  const commands = useOfferedCommands();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const found = useFoundActions(text);
  const own: SpotlightActionGroupData[] = [
    {
      group: t('search.commands'),
      actions: commands.map(({ id, label, run }) => ({ id, label, onClick: run, leftSection: <IconBolt size={18} aria-hidden="true" /> })),
    },
    {
      group: t('search.places'),
      actions: areas.map((area) => ({
        id: `area-${area.id}`,
        label: t('search.goTo', { place: t(`area.${area.id}`) }),
        onClick: () => void navigate({ to: area.path as '/' }),
        leftSection: <IconArrowRight size={18} aria-hidden="true" />,
      })),
    },
  ];
  return (
    <Spotlight
      shortcut={null}
      attributes={{ content: { 'aria-label': t('search.label') } }}
      query={text}
      onQueryChange={setText}
      actions={[...found.groups, ...fitting(own, text)]}
      filter={(_, actions) => actions}
      nothingFound={found.looking ? t('loading') : t('search.nothing')}
      scrollable
      maxHeight={480}
      searchProps={{ leftSection: <IconSearch size={18} aria-hidden="true" />, placeholder: t('search.placeholder'), 'aria-label': t('search.label') }}
    />
  );
}
