import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgreement } from '~/entities/carrier';
import { AgreementForm, AgreementHistory, RetireCarrier } from '~/features/keep-carrier';
import { ErrorState, LateSkeleton, Page, Part, StatePill } from '~/shared/ui';
import { Scorecard } from './Scorecard';

const route = getRouteApi('/frame/admin/admin/carriers/$code');

/** An agreement with a carrier: services, zones, prices, and who changed them. */
export default function CarrierPage() {
  const { t } = useTranslation('admin');
  const { code } = route.useParams();
  const { data: sheet, error, refetch } = useAgreement(code);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!sheet) {
    return <LateSkeleton />;
  }
  return (
    <Page
      title={sheet.agreement.name}
      facts={
        <>
          <Text c="dimmed">{code}</Text>
          <StatePill meaning={sheet.active ? 'good' : 'neutral'}>{t(sheet.active ? 'carrier.active' : 'carrier.retired')}</StatePill>
        </>
      }
      actions={<RetireCarrier sheet={sheet} />}
    >
      <AgreementForm key={sheet.version} sheet={sheet} />
      <Part title={t('score.title')}>
        <Scorecard carrier={code} />
      </Part>
      <AgreementHistory code={code} />
    </Page>
  );
}
