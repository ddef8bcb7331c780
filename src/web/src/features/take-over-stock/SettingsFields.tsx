import { Group, NativeSelect, Select, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OpeningSettings } from '~/entities/opening';
import { nameOf } from '~/entities/product';
import { useWarehouses } from '~/entities/shipment';
import { api, ask, hasRole, useUser } from '~/shared/api';
import type { useFormats } from '~/shared/i18n';
import { preferences } from '~/shared/keys';

export type SettingsDraft = Omit<OpeningSettings, 'warehouseCode' | 'familyCode'> & { warehouseCode: string | null; familyCode: string | null };

/** As somebody is likely to want it; a comma stands before the decimals where the reader writes one. */
export function usualSettings(formats: ReturnType<typeof useFormats>): SettingsDraft {
  return {
    warehouseCode: preferences().warehouse ?? null,
    familyCode: null,
    createProducts: false,
    decimalSign: formats.number(0.5).includes(',') ? 'COMMA' : 'POINT',
    dateOrder: 'DAY_FIRST',
  };
}

/** Where the goods lie, and how the sheet is to be read. */
export function SettingsFields({ value, onChange }: { value: SettingsDraft; onChange: (next: SettingsDraft) => void }) {
  const { t } = useTranslation('opening');
  const creates = hasRole(useUser(), ['supervisor', 'administrator']);
  const warehouses = useWarehouses();
  const families = useQuery({
    queryKey: ['families'],
    staleTime: 60_000,
    queryFn: () => ask(api.GET('/api/product-families', { params: { query: { limit: 200 } } })),
  });
  const change = (part: Partial<SettingsDraft>) => onChange({ ...value, ...part });
  return (
    <Stack gap="md">
      <Select
        label={t('warehouse')}
        searchable
        data={warehouses.data?.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })) ?? []}
        value={value.warehouseCode}
        onChange={(warehouseCode) => change({ warehouseCode })}
      />
      <Select
        label={t('family')}
        description={t('familyHint')}
        searchable
        data={families.data?.items.map(({ code, names }) => ({ value: code, label: `${code} ${nameOf(names)}` })) ?? []}
        value={value.familyCode}
        onChange={(familyCode) => change({ familyCode })}
      />
      {families.data?.items.length === 0 && <Text role="status">{t('noFamilies')}</Text>}
      <Switch
        label={t('createProducts')}
        description={t(creates ? 'createProductsHint' : 'createProductsNot')}
        disabled={!creates}
        checked={value.createProducts}
        onChange={(event) => change({ createProducts: event.currentTarget.checked })}
      />
      <Group grow align="start">
        <NativeSelect
          label={t('decimals')}
          value={value.decimalSign}
          data={[
            { value: 'COMMA', label: '12,5' },
            { value: 'POINT', label: '12.5' },
          ]}
          onChange={(event) => change({ decimalSign: event.currentTarget.value as OpeningSettings['decimalSign'] })}
        />
        <NativeSelect
          label={t('dates')}
          value={value.dateOrder}
          data={[
            { value: 'DAY_FIRST', label: '31.12.2027' },
            { value: 'MONTH_FIRST', label: '12/31/2027' },
          ]}
          onChange={(event) => change({ dateOrder: event.currentTarget.value as OpeningSettings['dateOrder'] })}
        />
      </Group>
    </Stack>
  );
}
