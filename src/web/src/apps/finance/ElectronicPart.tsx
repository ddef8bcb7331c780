import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ElectronicFinding, type ElectronicReport, fileOf, FORMATS, type Invoice, useElectronicInvoice } from '~/entities/invoice';
import { CheckElectronicInvoice } from '~/features/check-e-invoice';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, type Meaning, Part, StatePill, TextLink } from '~/shared/ui';

const MEANINGS: Record<ElectronicReport['state'], Meaning> = { WAITING: 'neutral', VALID: 'good', INVALID: 'bad' };

/** The invoice as data: whether the official rules hold, what to mend, and the files. */
export function ElectronicPart({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation('finance');
  const user = useUser();
  const number = invoice.number!;
  const { data: report } = useElectronicInvoice(number);
  if (!report) {
    return null;
  }
  const checks = report.state !== 'VALID' && hasRole(user, ['order-desk', 'finance']);
  return (
    <Part title={t('electronic.title')}>
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
          <Finding key={`${finding.rule}${finding.place}`} finding={finding} invoice={invoice} />
        ))}
        {checks && <CheckElectronicInvoice number={number} />}
        {report.state === 'VALID' && (
          <Group gap="xs">
            {FORMATS.map((format) => (
              <Button key={format} component="a" href={fileOf(number, format)} download variant="default" size="compact-sm" leftSection={<IconDownload size={16} aria-hidden="true" />}>
                {t(`electronic.format.${format}`)}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
    </Part>
  );
}

/** What is wrong in words a person can act on; the rule's own words below, for whoever wants them. */
function Finding({ finding, invoice }: { finding: ElectronicFinding; invoice: Invoice }) {
  const { t } = useTranslation('finance');
  return (
    <Stack gap="xs">
      <Text size="sm">{finding.advice}</Text>
      {finding.mend === 'CUSTOMER' && (
        <Text size="sm" lh="24px">
          <TextLink to="/customers/$number" params={{ number: invoice.customerNumber }}>
            {t('electronic.toCustomer', { customer: invoice.customerName })}
          </TextLink>
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
