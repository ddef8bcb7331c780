import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BankEntry } from '~/entities/bank';
import { DateTime, Facts, Money } from '~/shared/ui';

/** What the bank said of a movement. */
export function EntryFacts({ entry, onOpen }: { entry: BankEntry; onOpen?: () => void }) {
  const { t } = useTranslation('bank');
  return (
    <Stack gap="md">
      <Facts
        facts={[
          [t(entry.direction === 'IN' ? 'cameIn' : 'wentOut'), <Money key="amount" value={entry.amount} />],
          [t('column.rest'), <Money key="rest" value={entry.rest} />],
          [t('column.party'), entry.party],
          [t('partyAccount'), entry.partyAccount],
          [t('column.text'), entry.text],
          [t('creditorReference'), entry.creditorReference],
          [t('endToEndId'), entry.endToEndId],
          [t('bankReference'), entry.bankReference],
          [t('column.booked'), <DateTime key="booked" value={entry.bookedOn} as="date" />],
          [t('valued'), <DateTime key="valued" value={entry.valueOn} as="date" />],
          [t('column.account'), entry.account],
          [t('column.finding'), entry.finding && entry.state === 'OPEN' ? t(`finding.${entry.finding}`) : null],
        ]}
      />
      {onOpen && (
        <Button variant="default" onClick={onOpen} style={{ alignSelf: 'flex-start' }}>
          {t('openEntry')}
        </Button>
      )}
    </Stack>
  );
}
