import { useTranslation } from 'react-i18next';
import { PolicyForm, RuleTable } from '~/features/keep-commission-rules';
import { Page } from '~/shared/ui';

/** How the house reckons commission, and the rates for agents without one of their own. */
export default function CommissionRules() {
  const { t } = useTranslation('agent');
  return (
    <Page title={t('rule.title')}>
      <PolicyForm />
      <RuleTable />
    </Page>
  );
}
