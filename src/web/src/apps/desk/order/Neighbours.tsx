import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useKeys } from '~/shared/keys';
import { useNeighbours } from '../trail';

/** To the order before and after this one, in the list one came from; with the keys of the list. */
export function Neighbours({ number }: { number: string }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { previous, next, place, count } = useNeighbours(number);
  const open = (order: string | undefined) => order && void navigate({ to: '/orders/$orderNumber' as '/', params: { orderNumber: order } as never });
  useKeys([
    { keys: 'k', label: t('page.previousOrder'), enabled: previous !== undefined, run: () => open(previous) },
    { keys: 'j', label: t('page.nextOrder'), enabled: next !== undefined, run: () => open(next) },
  ]);
  if (place === 0) {
    return null;
  }
  const arrows = [
    { order: previous, label: t('page.previousOrder'), Icon: IconChevronUp },
    { order: next, label: t('page.nextOrder'), Icon: IconChevronDown },
  ];
  return (
    <Group gap={4} wrap="nowrap">
      {arrows.map(({ order, label, Icon }) => (
        <Tooltip key={label} label={order ? `${label}: ${order}` : label}>
          <ActionIcon variant="default" size={36} aria-label={label} disabled={!order} onClick={() => open(order)}>
            <Icon size={16} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      ))}
      <Text size="xs" c="dimmed" px={4}>
        {t('page.placeInList', { place, count })}
      </Text>
    </Group>
  );
}
