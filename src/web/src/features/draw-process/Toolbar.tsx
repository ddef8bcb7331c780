import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconMaximize, IconPlayerPlay, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drawing } from '~/shared/bpmn';

/** Back and forth, closer and farther, and tokens that walk. */
export function Toolbar({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation('drawing');
  const [playing, setPlaying] = useState(false);
  const tools = [
    { name: 'undo', icon: IconArrowBackUp, run: () => drawing.undo(), off: !drawing.canUndo },
    { name: 'redo', icon: IconArrowForwardUp, run: () => drawing.redo(), off: !drawing.canRedo },
    { name: 'closer', icon: IconZoomIn, run: () => drawing.zoom(1.25), off: false },
    { name: 'farther', icon: IconZoomOut, run: () => drawing.zoom(0.8), off: false },
    { name: 'whole', icon: IconMaximize, run: () => drawing.zoom(), off: false },
  ] as const;
  return (
    <Group gap={4}>
      {tools.map(({ name, icon: Icon, run, off }) => (
        <Tooltip key={name} label={t(`tool.${name}`)}>
          <ActionIcon variant="default" aria-label={t(`tool.${name}`)} disabled={off} onClick={run}>
            <Icon size={16} />
          </ActionIcon>
        </Tooltip>
      ))}
      <Button
        size="compact-sm"
        variant={playing ? 'filled' : 'default'}
        leftSection={<IconPlayerPlay size={14} aria-hidden="true" />}
        aria-pressed={playing}
        onClick={() => {
          drawing.simulate(!playing);
          setPlaying(!playing);
        }}
      >
        {t('tool.simulate')}
      </Button>
    </Group>
  );
}
