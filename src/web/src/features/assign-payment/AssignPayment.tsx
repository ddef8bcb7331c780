import { ActionIcon, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BankEntry, type BankTarget, useTargets } from '~/entities/bank';
import { TypeAhead } from '~/shared/form';
import { useFormats } from '~/shared/i18n';
import { ErrorState, Money } from '~/shared/ui';
import { type Piece, useAssigning } from './assign';
import { Target } from './Target';

const keyOf = ({ kind, number, detail }: BankTarget) => `${kind} ${number} ${detail ?? ''}`;
const cents = (amount: number) => Math.round(amount * 100) / 100;

/** Finds what an entry is for by number or name, and shares it out where it is for several. */
export function AssignPayment({ entry }: { entry: BankEntry }) {
  const { t } = useTranslation('bank');
  const formats = useFormats();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 200);
  const { data, isFetching, isPlaceholderData } = useTargets(entry.id, asked);
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const assigning = useAssigning(entry);
  const left = cents(Number(entry.rest.amount) - pieces.reduce((sum, { amount }) => sum + amount, 0));
  const pick = (target: BankTarget) => {
    setText('');
    setPieces((now) => [...now.filter((each) => keyOf(each.target) !== keyOf(target)), { target, amount: Math.max(0.01, Math.min(left, Number(target.open.amount))) }]);
  };
  const change = (target: BankTarget, amount: number) => setPieces((now) => now.map((each) => (each.target === target ? { target, amount } : each)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        assigning.mutate(pieces, { onSuccess: () => setPieces([]) });
      }}
    >
      <Stack gap="sm">
        <TypeAhead<BankTarget>
          label={t('search')}
          description={t(entry.direction === 'IN' ? 'searchHint' : 'searchPaidHint')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={text}
          onType={setText}
          options={asked.length > 1 && text.trim() !== '' ? data : undefined}
          settled={asked === text.trim() && data !== undefined && !isFetching && !isPlaceholderData}
          optionKey={keyOf}
          option={(target) => (
            <Group justify="space-between" gap="sm">
              <Target target={target} />
              <Money value={target.open} />
            </Group>
          )}
          onPick={pick}
          nothing={t('nothingFound')}
        />
        {pieces.map(({ target, amount }) => (
          <Group key={keyOf(target)} justify="space-between" align="end" gap="sm">
            <Target target={target} linked />
            <Group gap="xs" align="end">
              <NumberInput
                w={150}
                label={t('amountFor', { number: target.number })}
                description={t('open', { amount: formats.money(target.open) })}
                min={0.01}
                decimalScale={2}
                hideControls
                value={amount}
                onChange={(value) => change(target, Number(value))}
              />
              <ActionIcon variant="default" size="lg" aria-label={t('leaveOut', { number: target.number })} onClick={() => setPieces((now) => now.filter((each) => each.target !== target))}>
                <IconX size={16} aria-hidden="true" />
              </ActionIcon>
            </Group>
          </Group>
        ))}
        {pieces.length > 0 && (
          <>
            <Text size="sm" c={left < 0 ? 'var(--bad)' : undefined} role="status">
              {left < 0
                ? t('tooMuch', { amount: formats.money({ amount: -left, currency: entry.rest.currency }) })
                : t('left', { amount: formats.money({ amount: left, currency: entry.rest.currency }) })}
            </Text>
            {assigning.error && <ErrorState error={assigning.error} />}
            <Button type="submit" disabled={left < 0} loading={assigning.isPending} style={{ alignSelf: 'flex-start' }}>
              {t('book')}
            </Button>
          </>
        )}
      </Stack>
    </form>
  );
}
