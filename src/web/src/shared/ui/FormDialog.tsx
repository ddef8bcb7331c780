import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from './States';

/** What a form does when it is sent, as a mutation tells it. */
export interface Saving {
  mutate: () => void;
  error: unknown;
  isPending: boolean;
}

interface Props {
  title: string;
  opened?: boolean;
  onClose: () => void;
  saving: Saving;
  /** Fields that show their message themselves, by pointer. */
  shown?: readonly string[];
  children: ReactNode;
}

/** A few fields, to be saved or left as they were. */
export function FormDialog({ title, opened = true, onClose, saving, shown, children }: Props) {
  const { t } = useTranslation('common');
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Stack gap="sm">
          {children}
          {Boolean(saving.error) && <ErrorState error={saving.error} shown={shown} />}
          <Group gap="sm">
            <Button type="submit" loading={saving.isPending}>
              {t('save')}
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
