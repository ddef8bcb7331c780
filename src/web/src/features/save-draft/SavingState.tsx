import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';
import { ErrorState, TextLink } from '~/shared/ui';
import { isConflict, type Saving } from './useSaving';

interface Props {
  saving: Saving;
  number: string;
  file: string;
  /** Takes the other's version instead of what is on the screen. */
  onTheirs: () => void;
}

/** How far saving is, and what to do when somebody else was faster. */
export function SavingState({ saving, number, file, onTheirs }: Props) {
  const { t } = useTranslation(['studio', 'common']);
  const formats = useFormats();
  const { standing, error } = saving;
  const unsaved = standing === 'failed' || standing === 'conflict';
  const leaving = useBlocker({
    shouldBlockFn: async () => {
      if (!unsaved) {
        await saving.flush();
      }
      return unsaved;
    },
    enableBeforeUnload: standing !== 'saved',
    withResolver: true,
  });
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {standing === 'saved' ? t('saving.saved', { at: formats.time(saving.at) }) : t(`saving.${standing}`)}
      </Text>
      {standing === 'failed' && Boolean(error) && <ErrorState error={error} onRetry={() => void saving.flush()} />}
      {standing === 'conflict' && (
        <Alert color="red" title={t('conflict.title')} role="alert">
          <Text>{t('conflict.text', { name: isConflict(error) ? String(error.facts.by) : '' })}</Text>
          <Group gap="sm" mt="sm">
            <Button size="compact-sm" onClick={() => void saving.overwrite()}>
              {t('conflict.mine')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onTheirs}>
              {t('conflict.theirs')}
            </Button>
            <TextLink to="/compare" search={{ draft: number, file }} target="_blank">
              {t('conflict.compare')}
            </TextLink>
          </Group>
        </Alert>
      )}
      <Modal opened={leaving.status === 'blocked'} onClose={() => leaving.reset?.()} title={t('leave.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
        <Stack gap="md">
          <Text>{t('leave.text')}</Text>
          <Group gap="sm">
            <Button onClick={() => leaving.reset?.()}>{t('leave.stay')}</Button>
            <Button variant="default" onClick={() => leaving.proceed?.()}>
              {t('leave.go')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
