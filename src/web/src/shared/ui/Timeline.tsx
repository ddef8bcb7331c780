import { SegmentedControl, Text } from '@mantine/core';
import { IconSettings, IconUser } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ui.module.css';
import { DateTime } from './Values';

export interface TimelineEntry {
  id: string;
  at: string;
  by: string;
  human: boolean;
  text: ReactNode;
  detail?: ReactNode;
}

/** What the API tells of something that happened, and who did it. */
interface Told {
  at: string;
  actor: string;
  actorKind: string;
  text: string;
}

const HUMAN = new Set(['PERSON', 'CUSTOMER']);

export function entryOf({ at, actor, actorKind, text }: Told, index: number): TimelineEntry {
  return { id: `${at} ${index}`, at, by: actor, human: HUMAN.has(actorKind), text };
}

export type Who = 'all' | 'people' | 'system';

interface Props {
  entries: readonly TimelineEntry[];
  /** Given when the entries come filtered already, as from a list that is read page by page. */
  who?: Who;
  onWho?: (who: Who) => void;
}

/** What happened, the newest first; people and machine told apart. */
export function Timeline({ entries, who, onWho }: Props) {
  const { t } = useTranslation('common');
  const [own, setOwn] = useState<Who>('all');
  const chosen = who ?? own;
  const shown = entries.filter((entry) => chosen === 'all' || entry.human === (chosen === 'people'));
  return (
    <div>
      <SegmentedControl
        size="xs"
        mb="sm"
        value={chosen}
        onChange={(next) => (onWho ?? setOwn)(next as Who)}
        aria-label={t('timeline.filter')}
        data={['all', 'people', 'system'].map((value) => ({ value, label: t(`timeline.${value}`) }))}
      />
      <ol className={classes.timeline}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <span className={classes.timelineWho} data-human={entry.human || undefined}>
              {entry.human ? <IconUser size={14} aria-hidden="true" /> : <IconSettings size={14} aria-hidden="true" />}
            </span>
            <div>
              <div>{entry.text}</div>
              {entry.detail && <div className={classes.timelineDetail}>{entry.detail}</div>}
              <Text size="xs" c="dimmed">
                {entry.by} · <DateTime value={entry.at} />
              </Text>
            </div>
          </li>
        ))}
      </ol>
      {shown.length === 0 && <Text c="dimmed">{t('timeline.empty')}</Text>}
    </div>
  );
}
