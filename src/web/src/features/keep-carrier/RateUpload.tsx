import { Button, FileButton, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import { type Grid, gridOf, termsOf } from './grid';

/** Prices out of a file instead of the ones that stand there; a file with a wrong row changes nothing. */
export function RateUpload({ grid, onRead }: { grid: Grid; onRead: (grid: Grid) => void }) {
  const { t } = useTranslation('admin');
  const reading = useMutation({
    mutationFn: async (file: File) => ask(api.POST('/api/carriers/rate-sheets', { body: { text: await file.text() } })),
    onSuccess: ({ rates, problems }) => {
      if (problems.length === 0 && rates.length > 0) {
        const zones = new Set(rates.map(({ zone }) => zone));
        onRead(gridOf(rates, termsOf(grid).beyond.filter(({ zone }) => zones.has(zone))));
      }
    },
  });
  return (
    <>
      <FileButton accept=".csv,.txt,.tsv,text/csv,text/plain" onChange={(file) => file && reading.mutate(file)}>
        {(props) => (
          <Button {...props} variant="default" size="compact-sm" loading={reading.isPending} leftSection={<IconUpload size={14} aria-hidden="true" />}>
            {t('rate.upload')}
          </Button>
        )}
      </FileButton>
      {reading.data && (
        <Text size="sm" role="status">
          {reading.data.problems.length === 0 && t('rate.read', { count: reading.data.rates.length })}
          {reading.data.problems.slice(0, 5).map(({ pointer, message }) => (
            <span key={pointer} style={{ display: 'block' }}>
              {t('rate.row', { row: Number(pointer.split('/').at(-1)) + 1, message })}
            </span>
          ))}
          {reading.data.problems.length > 5 && t('rate.moreRows', { count: reading.data.problems.length - 5 })}
        </Text>
      )}
      {reading.error && <ErrorState error={reading.error} />}
    </>
  );
}
