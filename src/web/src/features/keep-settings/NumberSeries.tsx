import { Button, NumberInput, Stack, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, onVersion, useSetting } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, ErrorState, LateSkeleton } from '~/shared/ui';
import { History } from './History';

type Series = components['schemas']['SeriesView'];
type Format = components['schemas']['SeriesFormat'];
type Change = { kind: string; format: Format };

/** How numbers look; they change for years that have not begun to count only. */
export function NumberSeries() {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const [changing, setChanging] = useState<Series>();
  const { data, error, keeping } = useSetting(
    'number-series',
    () => ask(api.GET('/api/admin/number-series')),
    ({ kind, format }: Change, version) =>
      ask(api.PUT('/api/admin/number-series/{kind}', { params: { path: { kind }, header: onVersion(version) }, body: format })),
  );
  if (error) {
    return <ErrorState error={error} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return (
    <>
      <Table maw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('setting.series.name')}</Table.Th>
            <Table.Th ta="right">{t('setting.series.values')}</Table.Th>
            <Table.Th>{t('setting.series.next')}</Table.Th>
            <Table.Th>{t('setting.series.later')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('setting.series.change')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.value.map((series) => (
            <Table.Tr key={series.kind}>
              <Table.Td>{series.kind}</Table.Td>
              <Table.Td ta="right">{formats.number(series.last)}</Table.Td>
              <Table.Td>{series.next}</Table.Td>
              <Table.Td>{series.formats.filter(({ fromYear }) => fromYear >= series.changeableFrom).map(({ fromYear, prefix }) => t('setting.series.from', { year: String(fromYear), prefix })).join(', ') || '–'}</Table.Td>
              <Table.Td>
                <Button variant="default" size="compact-sm" aria-label={t('setting.series.changeOf', { series: series.kind })} onClick={() => setChanging(series)}>
                  {t('setting.series.change')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <History name="number-series" />
      {changing && (
        <Look
          series={changing}
          busy={keeping.isPending}
          error={keeping.error}
          onClose={() => {
            keeping.reset();
            setChanging(undefined);
          }}
          onKeep={(format) => keeping.mutate({ kind: changing.kind, format }, { onSuccess: () => setChanging(undefined) })}
        />
      )}
    </>
  );
}

function Look({ series, busy, error, onKeep, onClose }: { series: Series; busy: boolean; error: unknown; onKeep: (format: Format) => void; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const [format, setFormat] = useState<Format>({ fromYear: series.changeableFrom, prefix: series.kind, width: 6 });
  const year = series.yearly ? `-${format.fromYear}` : '';
  const example = `${format.prefix}${year}-${'1'.padStart(format.width, '0')}`;
  return (
    <ConfirmEffects
      opened
      title={t('setting.series.changeOf', { series: series.kind })}
      effects={[t('setting.series.effect', { year: String(format.fromYear), example }), t('setting.series.stay')]}
      confirmLabel={t('setting.series.change')}
      busy={busy}
      error={error}
      onConfirm={() => onKeep(format)}
      onClose={onClose}
    >
      <Stack gap="sm">
        <NumberInput label={t('setting.series.fromYear')} min={series.changeableFrom} max={2199} thousandSeparator="" allowDecimal={false} value={format.fromYear} onChange={(value) => setFormat({ ...format, fromYear: Number(value) })} />
        <TextInput label={t('setting.series.prefix')} maxLength={15} value={format.prefix} onChange={(event) => setFormat({ ...format, prefix: event.currentTarget.value.toUpperCase() })} />
        <NumberInput label={t('setting.series.width')} min={3} max={9} allowDecimal={false} value={format.width} onChange={(value) => setFormat({ ...format, width: Number(value) })} />
        <Text size="sm" c="dimmed">
          {t('setting.series.hint')}
        </Text>
      </Stack>
    </ConfirmEffects>
  );
}
