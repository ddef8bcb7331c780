import { Progress as Bar, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IncidentProgress } from '~/entities/incident';
import classes from './incidents.module.css';

/** How far a retry of many is, in a bar and in words. */
export function Progress({ progress, running }: { progress: IncidentProgress; running: boolean }) {
  const { t } = useTranslation('incidents');
  const share = (part: number) => (progress.total === 0 ? 0 : (part / progress.total) * 100);
  return (
    <div className={classes.progress} role="status">
      <Bar.Root size="md">
        <Bar.Section value={share(progress.done)} color="green.8" aria-label={t('progress.label')} />
        <Bar.Section value={share(progress.failed)} color="red.8" aria-label={t('progress.failedLabel')} />
      </Bar.Root>
      <Text size="sm">
        {t(running ? 'progress.running' : 'progress.ended', { done: progress.done, failed: progress.failed, waiting: progress.waiting })}
      </Text>
    </div>
  );
}
