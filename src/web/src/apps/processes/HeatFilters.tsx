import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeatMap } from '~/entities/heat-map';
import { today } from '~/shared/i18n';
import { daysAgo, type HeatChoice, USUAL_DAYS } from './heatChoice';

const DAYS = [7, 30, 90, 365];
const OWN = 'own';

interface Props {
  choice: HeatChoice;
  map: HeatMap | undefined;
  versions: readonly number[];
  onChange: (part: Partial<HeatChoice>) => void;
}

/** When, and which orders. */
export function HeatFilters({ choice, map, versions, onChange }: Props) {
  const { t } = useTranslation(['heat', 'admin']);
  const own = Boolean(choice.from ?? choice.until);
  const narrowed = own || Boolean(choice.days ?? choice.version ?? choice.channel ?? choice.warehouse ?? choice.carrier);
  const every = { value: '', label: t('filter.every') };
  const some = (values: readonly string[] | undefined, chosen: string | undefined, label = (value: string) => value) => [every, ...[...new Set([...(values ?? []), ...(chosen ? [chosen] : [])])].map((value) => ({ value, label: label(value) }))];
  const period = (value: string) => onChange(value === OWN ? { days: undefined, from: daysAgo(choice.days ?? USUAL_DAYS), until: today() } : { days: Number(value), from: undefined, until: undefined });
  return (
    <Group gap="sm" align="end">
      <NativeSelect size="xs" label={t('filter.period')} value={own ? OWN : String(choice.days ?? USUAL_DAYS)} data={[...DAYS.map((days) => ({ value: String(days), label: t('filter.days', { count: days }) })), { value: OWN, label: t('filter.own') }]} onChange={(event) => period(event.currentTarget.value)} />
      {own && (
        <>
          <TextInput size="xs" type="date" label={t('filter.from')} max={choice.until} value={choice.from ?? ''} onChange={(event) => onChange({ from: event.currentTarget.value || undefined })} />
          <TextInput size="xs" type="date" label={t('filter.until')} min={choice.from} value={choice.until ?? ''} onChange={(event) => onChange({ until: event.currentTarget.value || undefined })} />
        </>
      )}
      <NativeSelect size="xs" label={t('filter.version')} value={String(choice.version ?? '')} data={[every, ...versions.map((version) => ({ value: String(version), label: String(version) }))]} onChange={(event) => onChange({ version: Number(event.currentTarget.value) || undefined })} />
      <NativeSelect size="xs" label={t('filter.channel')} value={choice.channel ?? ''} data={some(map?.channels, choice.channel, (value) => t(`admin:channel.${value}`, { defaultValue: value }))} onChange={(event) => onChange({ channel: event.currentTarget.value || undefined })} />
      <NativeSelect size="xs" label={t('filter.warehouse')} value={choice.warehouse ?? ''} data={some(map?.warehouses, choice.warehouse)} onChange={(event) => onChange({ warehouse: event.currentTarget.value || undefined })} />
      <NativeSelect size="xs" label={t('filter.carrier')} value={choice.carrier ?? ''} data={some(map?.carriers, choice.carrier)} onChange={(event) => onChange({ carrier: event.currentTarget.value || undefined })} />
      {narrowed && (
        <Button size="xs" variant="subtle" onClick={() => onChange({ days: undefined, from: undefined, until: undefined, version: undefined, channel: undefined, warehouse: undefined, carrier: undefined })}>
          {t('filter.reset')}
        </Button>
      )}
    </Group>
  );
}
