import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { ErrorState, Facts, LateSkeleton, Page, Part } from '~/shared/ui';

type Section = components['schemas']['SettingsSection'];

/** What the operator set up: to be read here, and changed in the configuration. */
export default function Settings() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useQuery({ queryKey: ['settings'], queryFn: () => ask(api.GET('/api/admin/settings')) });
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Page title={t('settings')}>
      <Text c="dimmed">{t('settingsHint')}</Text>
      {data ? data.map((section) => <SectionOf key={section.name} section={section} />) : <LateSkeleton />}
    </Page>
  );
}

function SectionOf({ section: { name, settings } }: { section: Section }) {
  const { t } = useTranslation('admin');
  return (
    <Part title={t(`section.${name}`)}>
      {name === 'series' || name === 'payment' ? <Rows name={name} settings={settings} /> : <Named name={name} settings={settings} />}
    </Part>
  );
}

/** Sections whose names are given by the operator: number series, channels. */
function Rows({ name, settings }: Section) {
  const { t } = useTranslation('admin');
  const words = (value: string) => (name === 'payment' ? t(`method.${value}`) : value);
  return settings.length === 0 ? (
    <Text c="dimmed">{t('empty.series')}</Text>
  ) : (
    <Table maw={640}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(`setting.${name}.name`)}</Table.Th>
          <Table.Th>{t(`setting.${name}.values`)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {settings.map((setting) => (
          <Table.Tr key={setting.name}>
            <Table.Td>{setting.name === 'default' ? t('setting.payment.default') : setting.name}</Table.Td>
            <Table.Td>{setting.values.map(words).join(', ')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Named({ name, settings }: Section) {
  const { t } = useTranslation('admin');
  const words = (value: string) => (value === 'true' ? t('yes') : value === 'false' ? t('no') : value);
  return <Facts facts={settings.map((setting) => [t(`setting.${name}.${setting.name}`), setting.values.map(words).join(', ') || t('setting.unset')] as const)} />;
}
