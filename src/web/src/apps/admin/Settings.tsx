import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DeliveryServices, MailSender, NumberSeries, PaymentMethods, TaskTimes } from '~/features/keep-settings';
import { api, ask, type components } from '~/shared/api';
import { ErrorState, Facts, LateSkeleton, Page, Part } from '~/shared/ui';

type Section = components['schemas']['SettingsSection'];

/** What is set here, and what the operator set up: that is to be read here and changed in the configuration. */
export default function Settings() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useQuery({ queryKey: ['settings'], queryFn: () => ask(api.GET('/api/admin/settings')) });
  return (
    <Page title={t('settings')}>
      <Part title={t('section.payment')}>
        <PaymentMethods />
      </Part>
      <Part title={t('section.deliveries')}>
        <DeliveryServices />
      </Part>
      <Part title={t('section.sender')}>
        <MailSender />
      </Part>
      <Part title={t('section.times')}>
        <Text c="dimmed">{t('times.hint')}</Text>
        <TaskTimes />
      </Part>
      <Part title={t('section.series')}>
        <NumberSeries />
      </Part>
      <Text c="dimmed">{t('settingsHint')}</Text>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LateSkeleton />}
      {data?.map((section) => <SectionOf key={section.name} section={section} />)}
    </Page>
  );
}

function SectionOf({ section: { name, settings } }: { section: Section }) {
  const { t } = useTranslation('admin');
  const words = (value: string) => (value === 'true' ? t('yes') : value === 'false' ? t('no') : value);
  return (
    <Part title={t(`section.${name}`)}>
      <Facts facts={settings.map((setting) => [t(`setting.${name}.${setting.name}`), setting.values.map(words).join(', ') || t('setting.unset')] as const)} />
    </Part>
  );
}
