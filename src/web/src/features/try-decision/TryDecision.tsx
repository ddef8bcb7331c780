import { Button, FileInput, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { today } from '~/shared/i18n';
import { ErrorState, Part } from '~/shared/ui';
import { Outcome } from './Outcome';

const MONTH_DAYS = 30;

function daysAgo(days: number): string {
  const day = new Date(`${today()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

/** What a table would have answered to all it was asked in some weeks: the live one, that of a draft, or one from a file. */
export function TryDecision({ decision, draft }: { decision: string; draft?: string }) {
  const { t } = useTranslation('models');
  const [from, setFrom] = useState(() => daysAgo(MONTH_DAYS));
  const [until, setUntil] = useState(() => today());
  const [file, setFile] = useState<File | null>(null);
  const trying = useMutation({
    mutationFn: async () => ask(api.POST('/api/decisions/{key}/trials', { params: { path: { key: decision } }, body: { from, until, draft: draft ?? null, table: file ? await file.text() : null } })),
  });
  return (
    <Part title={t('trial.title')}>
      <Text c="dimmed">{t(draft ? 'trial.draftHint' : 'trial.hint')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          trying.mutate();
        }}
      >
        <Group align="end" mt="sm">
          <TextInput type="date" label={t('trial.from')} required withAsterisk={false} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          <TextInput type="date" label={t('trial.until')} required withAsterisk={false} value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
          {!draft && <FileInput w={220} label={t('trial.file')} placeholder={t('trial.asDeployed')} accept=".dmn,application/xml,text/xml" clearable value={file} onChange={setFile} />}
          <Button type="submit" loading={trying.isPending}>
            {t('trial.run')}
          </Button>
        </Group>
      </form>
      {trying.error && <ErrorState error={trying.error} />}
      {trying.data && <Outcome trial={trying.data} />}
    </Part>
  );
}
