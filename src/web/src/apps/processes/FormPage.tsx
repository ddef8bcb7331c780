import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useForm } from '~/entities/model';
import { ReleaseHistory } from '~/entities/draft';
import { ChangeThis } from '~/features/keep-draft';
import { TakeBack } from '~/features/release-draft';
import { FormJs } from '~/shared/form';
import { ErrorState, LateSkeleton, Page } from '~/shared/ui';

const route = getRouteApi('/frame/models/forms/$key');
const EMPTY = {};

/** A form as people see it in their tasks; nothing typed here goes anywhere. */
export default function FormPage() {
  const { t } = useTranslation('models');
  const { key } = route.useParams();
  const { data, error, refetch } = useForm(key);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return (
    <Page title={key} facts={<Text c="dimmed">{t('version', { version: data.version })}</Text>} actions={<ChangeThis file={`${key}.form`} />}>
      <Text c="dimmed">{t('formHint')}</Text>
      <div style={{ maxWidth: 640 }}>
        <FormJs schema={data.schema as object} values={EMPTY} label={t('formOf', { name: key })} />
      </div>
      <ReleaseHistory file={`${key}.form`} actions={(release) => <TakeBack release={release} />} />
    </Page>
  );
}
