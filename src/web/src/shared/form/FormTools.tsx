import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowDown, IconArrowForwardUp, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FormHand, FormMoves } from './formHand';

/** Back and forth, and what else would need the mouse: the chosen field earlier, later and away. */
export function FormTools({ hand, moves }: { hand: FormHand; moves: FormMoves }) {
  const { t } = useTranslation('drawing');
  const tools = [
    { name: 'undo', icon: IconArrowBackUp },
    { name: 'redo', icon: IconArrowForwardUp },
    { name: 'earlier', icon: IconArrowUp },
    { name: 'later', icon: IconArrowDown },
    { name: 'remove', icon: IconTrash },
  ] as const;
  return (
    <Group gap={4} mb="xs">
      {tools.map(({ name, icon: Icon }) => (
        <Tooltip key={name} label={t(`tool.${name}`)}>
          <ActionIcon variant="default" aria-label={t(`tool.${name}`)} disabled={!moves[name]} onClick={() => hand[name]()}>
            <Icon size={16} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}
