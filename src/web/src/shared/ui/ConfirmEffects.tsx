import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from './States';

interface Props {
  opened: boolean;
  title: string;
  /** What will happen, each in a sentence. */
  effects: readonly ReactNode[];
  confirmLabel: string;
  destructive?: boolean;
  busy?: boolean;
  error?: unknown;
  /** Fields that are needed before, for instance a reason. */
  children?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

/** Lists what a step will do before it is done. */
export function ConfirmEffects({ opened, title, effects, confirmLabel, destructive, busy, error, children, onConfirm, onClose }: Props) {
  const { t } = useTranslation('common');
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <Stack gap="md">
          {effects.length > 0 && (
            <div>
              <Text mb="xs">{t('confirm.effects')}</Text>
              <List>{effects.map((effect, index) => <List.Item key={index}>{effect}</List.Item>)}</List>
            </div>
          )}
          {children}
          {error !== undefined && error !== null && <ErrorState error={error} />}
          <Group gap="sm">
            <Button type="submit" loading={busy} color={destructive ? 'red.8' : undefined} data-autofocus={!children || undefined}>
              {confirmLabel}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('back')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
