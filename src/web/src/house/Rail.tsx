import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { prefer } from '~/shared/keys';
import type { Area } from './areas';
import classes from './house.module.css';
import { isIn } from './isIn';
import { Mark } from './Mark';
import { useAreas } from './useAreas';

export function Rail({ open }: { open: boolean }) {
  const { t } = useTranslation('common');
  const areas = useAreas();
  const user = useUser();
  const label = t(open ? 'rail.collapse' : 'rail.expand');
  return (
    <nav aria-label={t('rail.label')} className={classes.railBody} data-open={open || undefined}>
      <Link to="/" className={classes.brand} aria-label="Comanda">
        <Mark size={28} />
        {open && <Text fw={600}>Comanda</Text>}
      </Link>
      <ul className={classes.areas}>
        {areas.map((area) => (
          <li key={area.id}>
            <AreaLink area={area} open={open} />
          </li>
        ))}
      </ul>
      <div className={classes.railFoot}>
        {open && (
          <Text size="xs" c="dimmed" truncate>
            {user.roles.map((role) => t(`role.${role}`)).join(', ')}
          </Text>
        )}
        <Tooltip label={label} position="right">
          <ActionIcon variant="subtle" color="gray" visibleFrom="sm" aria-label={label} onClick={() => prefer({ railOpen: !open })}>
            {open ? <IconLayoutSidebarLeftCollapse size={18} /> : <IconLayoutSidebarLeftExpand size={18} />}
          </ActionIcon>
        </Tooltip>
      </div>
    </nav>
  );
}

const NO_COUNT = () => undefined;

function AreaLink({ area, open }: { area: Area; open: boolean }) {
  const { t } = useTranslation('common');
  const formats = useFormats();
  const useCount = area.useCount ?? NO_COUNT;
  const count = useCount();
  const Icon = area.icon;
  const name = t(`area.${area.id}`);
  const here = isIn(area, useLocation({ select: ({ pathname }) => pathname }));
  return (
    <Tooltip label={name} position="right" disabled={open}>
      <Link to={area.path as '/'} className={classes.area} data-here={here || undefined} aria-current={here ? 'page' : undefined} aria-label={open ? undefined : name}>
        <Icon size={20} stroke={1.6} aria-hidden="true" />
        {open && <span className={classes.areaName}>{name}</span>}
        {count !== undefined && count > 0 && (
          <span className={classes.areaCount} aria-label={t('rail.waiting', { count })}>
            {formats.number(count)}
          </span>
        )}
      </Link>
    </Tooltip>
  );
}
