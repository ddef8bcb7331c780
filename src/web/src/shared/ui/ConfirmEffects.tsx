import { Button, Group, List, type MantineSize, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, LateSkeleton } from './States';

interface Props {
  opened: boolean;
  title: string;
  /** What will happen, each in a sentence; undefined while that is being asked for. */
  effects: readonly ReactNode[] | undefined;
  /** What has to be filled in before the effects can be told. */
  waiting?: string;
  /** Why it cannot be done; then there is nothing to confirm. */
  impossible?: string;
  confirmLabel: string;
  destructive?: boolean;
  /** Not yet to be confirmed, though the effects are known. */
  blocked?: boolean;
  /** Of the dialog; as wide as its fields need. */
  size?: MantineSize;
  busy?: boolean;
  error?: unknown;
  /** Fields on which the effects depend: they stand above them, and stay where they are while the effects are told. */
  wish?: ReactNode;
  /** Fields that are needed before, for instance a reason. */
  children?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

/** Lists what a step will do before it is done. */
export function ConfirmEffects(props: Props) {
  const { opened, title, effects, waiting, impossible, confirmLabel, destructive, blocked, size, busy, error, wish, children, onConfirm, onClose } = props;
  const { t } = useTranslation('common');
  const failed = error !== undefined && error !== null;
  return (
    <Modal opened={opened} onClose={onClose} size={size} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <Stack gap="md">
          {!impossible && wish}
          {!effects && !failed && !waiting && <LateSkeleton rows={3} />}
          {waiting && <Text c="dimmed">{waiting}</Text>}
          {impossible && <Text role="alert">{impossible}</Text>}
          {effects && effects.length > 0 && (
            <div>
              <Text mb="xs">{t('confirm.effects')}</Text>
              <List>{effects.map((effect, index) => <List.Item key={index}>{effect}</List.Item>)}</List>
            </div>
          )}
          {!impossible && children}
          {failed && <ErrorState error={error} />}
          <Group gap="sm">
            {!impossible && (
              <Button
                type="submit"
                loading={busy}
                disabled={!effects || blocked}
                color={destructive ? 'red.8' : undefined}
                data-autofocus={(!children && !wish) || undefined}
              >
                {confirmLabel}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {t('back')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
