import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ElectronicFinding, type ElectronicReport, fileOf, FORMATS, type Invoice, useElectronicInvoice } from '~/entities/invoice';
import { CheckElectronicInvoice } from '~/features/check-e-invoice';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, type Meaning, Part, StatePill, TextLink } from '~/shared/ui';

type Customer = Pick<Invoice, 'customerNumber' | 'customerName'>;

const MEANINGS: Record<ElectronicReport['state'], Meaning> = { WAITING: 'neutral', VALID: 'good', INVALID: 'bad' };

/** The electronic invoice beside the paper. */
export function ElectronicPart({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation('finance');
  return (
    <Part title={t('electronic.title')}>
      <ElectronicPaper number={invoice.number!} customer={invoice} />
    </Part>
  );
}

/** An invoice or a credit note as data: whether the official rules hold, what to mend, and the files. */
export function ElectronicPaper({ number, customer }: { number: string; customer: Customer }) {
  const { t } = useTranslation('finance');
  const user = useUser();
  const { data: report } = useElectronicInvoice(number);
  if (!report) {
    return null;
  }
  const checks = report.state !== 'VALID' && hasRole(user, ['order-desk', 'finance']);
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <StatePill meaning={MEANINGS[report.state]}>{t(`electronic.state.${report.state}`)}</StatePill>
        {report.checkedAt && (
          <Text size="xs" c="dimmed">
            <DateTime value={report.checkedAt} />
          </Text>
        )}
      </Group>
      {report.findings.map((finding) => (
        <Finding key={`${finding.rule}${finding.place}`} finding={finding} customer={customer} />
      ))}
      {checks && <CheckElectronicInvoice number={number} />}
      {report.state === 'VALID' && (
        <Group gap="xs">
          {FORMATS.map((format) => (
            <Button key={format} component="a" aria-label={`${t(`electronic.format.${format}`)}: ${number}`} href={fileOf(number, format)} download variant="default" size="compact-sm" leftSection={<IconDownload size={16} aria-hidden="true" />}>
              {t(`electronic.format.${format}`)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}

/** What is wrong in words a person can act on; the rule's own words below, for whoever wants them. */
function Finding({ finding, customer }: { finding: ElectronicFinding; customer: Customer }) {
  const { t } = useTranslation('finance');
  return (
    <Stack gap="xs">
      <Text size="sm">{finding.advice}</Text>
      {finding.mend === 'CUSTOMER' && (
        <Text size="sm" lh="24px">
          <TextLink to="/customers/$number" params={{ number: customer.customerNumber }}>
            {t('electronic.toCustomer', { customer: customer.customerName })}
          </TextLink>
        </Text>
      )}
      {finding.mend === 'EXCHANGE_RATES' && (
        <Text size="sm" lh="24px">
          <TextLink to="/exchange-rates">{t('electronic.toRates')}</TextLink>
        </Text>
      )}
      <details>
        <Text component="summary" size="xs" c="dimmed" lh="24px">
          {t('electronic.rule', { rule: finding.rule })}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {finding.official}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {finding.place}
        </Text>
      </details>
    </Stack>
  );
}
