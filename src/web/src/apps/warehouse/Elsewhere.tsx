import { Button } from '@mantine/core';
import { IconBox, IconCalendarDue, IconStack3, IconTruck, IconTruckDelivery, IconTruckReturn } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './floor.module.css';

const PLACES = [
  { to: '/warehouse/today', text: 'today.title', icon: IconCalendarDue },
  { to: '/warehouse/waves', text: 'wave.title', icon: IconStack3 },
  { to: '/warehouse/hand-over', text: 'handOver.title', icon: IconTruck },
  { to: '/warehouse/deliveries', text: 'delivery.title', icon: IconTruckDelivery },
  { to: '/warehouse/returns', text: 'returns.title', icon: IconTruckReturn },
  { to: '/warehouse/boxes', text: 'boxes.title', icon: IconBox },
] as const;

/** The other work of a warehouse. */
export function Elsewhere({ warehouse }: { warehouse: string }) {
  const { t } = useTranslation('warehouse');
  return (
    <nav className={classes.reasons} aria-label={t('elsewhere')}>
      {PLACES.map(({ to, text, icon: Icon }) => (
        <Button key={to} variant="default" mih={64} h="auto" fz={16} leftSection={<Icon size={24} aria-hidden="true" />} renderRoot={(props) => <Link to={to} search={{ place: warehouse }} {...props} />}>
          {t(text)}
        </Button>
      ))}
    </nav>
  );
}
