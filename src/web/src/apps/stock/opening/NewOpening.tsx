import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openingQuery } from '~/entities/opening';
import { type SettingsDraft, SettingsFields, Templates, usualSettings } from '~/features/take-over-stock';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ErrorState, Page } from '~/shared/ui';

/** The first step: where the goods lie, and how the sheet is written. */
export default function NewOpening() {
  const { t } = useTranslation('opening');
  const navigate = useNavigate();
  const client = useQueryClient();
  const formats = useFormats();
  const [key] = useState(() => crypto.randomUUID());
  const [settings, setSettings] = useState<SettingsDraft>(() => usualSettings(formats));
  const { warehouseCode, familyCode } = settings;
  const beginning = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/stock-openings', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...settings, warehouseCode: warehouseCode ?? '', familyCode: familyCode ?? '' },
        }),
      ),
    onSuccess: (opening) => {
      client.setQueryData(openingQuery(opening.number).queryKey, opening);
      void client.invalidateQueries({ queryKey: ['openings', 'list'] });
      void navigate({ to: '/stock/openings/$number', params: { number: opening.number }, replace: true });
    },
  });
  return (
    <Page title={t('new')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          beginning.mutate();
        }}
      >
        <Stack gap="md" maw={560}>
          <SettingsFields value={settings} onChange={setSettings} />
          <Templates />
          {beginning.error && <ErrorState error={beginning.error} />}
          <Button type="submit" disabled={!warehouseCode || !familyCode} loading={beginning.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('begin')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
