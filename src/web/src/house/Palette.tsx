import { Kbd, UnstyledButton } from '@mantine/core';
import { createSpotlight, Spotlight, type SpotlightActionGroupData, useSpotlight } from '@mantine/spotlight';
import { IconArrowRight, IconBolt, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyNames, useOfferedCommands } from '~/shared/keys';
import classes from './house.module.css';
import { useAreas } from './useAreas';
import { useEarlyKeys } from './useEarlyKeys';
import { useFoundActions } from './useFoundActions';

const [store, palette] = createSpotlight();

export const openPalette = () => palette.open();

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

const FIELD = 'palette-field';

/** The library marks an entry only by its arrow keys. */
function markFirst(): void {
  store.updateState((now) => ({ ...now, selected: -1 }));
  document.getElementById(FIELD)?.dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowDown', bubbles: true }));
}

/** Finds orders, customers, goods, shipments, returns, invoices, places and commands by a few letters or digits. */
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
  const all = [...found.groups, ...fitting(own, text)];
  const hasty = useRef(false);
  const marked = useRef('');
  const first = all[0]?.actions[0];
  const { opened } = useSpotlight(store);
  const enterOnceFound = () => {
    hasty.current = true;
  };
  useEarlyKeys(opened, FIELD, { letter: (letter) => setText((typed) => typed + letter), enter: enterOnceFound });
  // What the server found comes after the letters were typed: its first entry is ready for Enter, also for an Enter
  // that came before it, as a scanner's does.
  useEffect(() => {
    if (!first || found.settledFor !== text.trim() || text === '') {
      return;
    }
    if (hasty.current) {
      palette.close();
      first.onClick?.(new MouseEvent('click') as never);
    } else {
      markFirst();
    }
    hasty.current = false;
    marked.current = found.settledFor;
    // Only when something else was found.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first?.id, found.settledFor, text]);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      attributes={{ content: { 'aria-label': t('search.label') } }}
      query={text}
      onQueryChange={(next) => {
        hasty.current = false;
        marked.current = '';
        setText(next);
      }}
      actions={all}
      filter={(_, actions) => actions}
      nothingFound={found.settledFor === undefined ? t('loading') : t('search.nothing')}
      scrollable
      maxHeight={480}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden="true" />,
        placeholder: t('search.placeholder'),
        'aria-label': t('search.label'),
        id: FIELD,
        onKeyDown: (event) => {
          if (event.key === 'Enter' && event.currentTarget.value.trim() !== marked.current) {
            event.preventDefault();
            document.querySelector('[data-action][data-selected]')?.removeAttribute('data-selected');
            enterOnceFound();
          }
        },
      }}
    />
  );
}
