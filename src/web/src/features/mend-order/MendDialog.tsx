import { Button, Group, Modal, Stack } from '@mantine/core';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '~/shared/ui';

type Mending = Pick<UseMutationResult, 'error' | 'isPending'> & { mutate: () => void };

/** Changes something about an order; all that is shown of orders is read again afterwards. */
export function useMending(change: () => Promise<unknown>, onDone: () => void): Mending {
  const client = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: change,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['orders'] });
      onDone();
    },
  });
  return { mutate, error, isPending };
}

interface Props {
  title: string;
  opened: boolean;
  onClose: () => void;
  mending: Mending;
  /** Fields that show their message themselves, by pointer. */
  shown?: readonly string[];
  children: ReactNode;
}

/** A few fields about an order, to be saved or left as they were. */
export function MendDialog({ title, opened, onClose, mending, shown, children }: Props) {
  const { t } = useTranslation('common');
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          mending.mutate();
        }}
      >
        <Stack gap="sm">
          {children}
          {mending.error && <ErrorState error={mending.error} shown={shown} />}
          <Group gap="sm">
            <Button type="submit" loading={mending.isPending}>
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
