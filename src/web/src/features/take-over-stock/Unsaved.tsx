import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '~/shared/ui';
import classes from './sheet.module.css';
import type { Mending } from './useMending';

/** Cells that wait to be saved: another window was faster, the server did not answer, or the page was left. */
export function Unsaved({ mending }: { mending: Mending }) {
  const { t } = useTranslation('opening');
  const { typed, error, busy, changedMeanwhile, reload, save, forgetAll } = mending;
  const waiting = Object.values(typed).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
  if (!error) {
    return null;
  }
  return (
    <Stack gap="sm" className={classes.unsaved}>
      {changedMeanwhile ? (
        <Text role="alert" fw={600}>
          {t('changedMeanwhile')}
        </Text>
      ) : (
        <ErrorState error={error} />
      )}
      {waiting > 0 && <Text>{t('waiting', { count: waiting })}</Text>}
      <Group gap="sm">
        <Button size="compact-md" loading={busy} onClick={() => void reload().then(() => save())}>
          {t(waiting > 0 ? 'reloadAndSave' : 'reload')}
        </Button>
        {waiting > 0 && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => {
              forgetAll();
              void reload();
            }}
          >
            {t('reloadOnly')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
