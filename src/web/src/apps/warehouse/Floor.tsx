import { ActionIcon, Title, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '~/shared/api';
import { prefer, useKeys, usePreferences } from '~/shared/keys';
import classes from './floor.module.css';

interface Props {
  title: string;
  /** Where the arrow leads. */
  back: { to: string; label: string };
  /** At the right of the title, for instance "2 of 5". */
  aside?: ReactNode;
  children: ReactNode;
  /** Stays at the foot, within reach of the thumb. */
  foot?: ReactNode;
}

/** One thing on the whole screen. */
export function Floor({ title, back, aside, children, foot }: Props) {
  const { t } = useTranslation('warehouse');
  const { muted } = usePreferences();
  const lost = useConnection() === 'lost';
  const sound = t(muted ? 'sound.on' : 'sound.off');
  useEffect(() => {
    document.title = `${title} · Comanda`;
  }, [title]);
  useKeys([{ keys: 'F8', label: t('sound.key'), whileTyping: true, run: () => prefer({ muted: !muted }) }]);
  return (
    <div className={classes.floor}>
      <header className={classes.head}>
        <Tooltip label={back.label}>
          <ActionIcon renderRoot={(props) => <Link to={back.to as '/'} {...props} />} variant="subtle" color="gray" size={64} aria-label={back.label}>
            <IconArrowLeft size={28} />
          </ActionIcon>
        </Tooltip>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <div className={classes.aside}>{aside}</div>
        <Tooltip label={sound}>
          <ActionIcon variant="subtle" color="gray" size={64} aria-label={sound} aria-pressed={muted} onClick={() => prefer({ muted: !muted })}>
            {muted ? <IconVolumeOff size={28} /> : <IconVolume size={28} />}
          </ActionIcon>
        </Tooltip>
      </header>
      {lost && (
        <p role="status" className={classes.lost}>
          {t('lost')}
        </p>
      )}
      <main className={classes.body}>{children}</main>
      {foot && <footer className={classes.foot}>{foot}</footer>}
    </div>
  );
}
