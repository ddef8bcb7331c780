import { ActionIcon, Group } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';

interface Props {
  /** Each button's name tells which row it is about. */
  changeLabel: string;
  removeLabel: string;
  onChange: () => void;
  onRemove: () => void;
}

/** At the end of a row of a table: change it, take it out. */
export function RowActions({ changeLabel, removeLabel, onChange, onRemove }: Props) {
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon variant="subtle" color="gray" aria-label={changeLabel} onClick={onChange}>
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={removeLabel} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  );
}
