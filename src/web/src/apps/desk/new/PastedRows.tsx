import { ActionIcon, Alert, Button, Group, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnreadRow } from '~/features/place-order';

interface Props {
  /** How many lines were made of what was pasted. */
  added: number;
  unread: readonly UnreadRow[];
  busy: boolean;
  onChange: (unread: UnreadRow[]) => void;
  onAgain: () => void;
}

/** What became of pasted rows; those that could not be read are mended here and taken once more. */
export function PastedRows({ added, unread, busy, onChange, onAgain }: Props) {
  const { t } = useTranslation('desk');
  const edit = (row: number, next: Partial<UnreadRow>) => onChange(unread.map((each) => (each.row === row ? { ...each, ...next } : each)));
  const complete = unread.every(({ product }) => product.trim() !== '');
  const onEnter = (event: React.KeyboardEvent) => {
    if (complete && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onAgain();
    }
  };
  return (
    <Alert mt="sm" variant="outline" color={unread.length > 0 ? 'orange' : 'accent'} role="status">
      <Text size="sm">{t('new.pasted', { count: added })}</Text>
      {unread.length > 0 && (
        <Stack gap="sm" mt="sm" role="group" aria-label={t('new.unread')}>
          {unread.map(({ row, product, quantity, message }) => (
            <div key={row}>
              <Group gap="sm" align="flex-end" wrap="nowrap">
                <TextInput
                  flex={1}
                  miw={0}
                  label={t('new.pastedRow', { row })}
                  value={product}
                  maxLength={100}
                  aria-describedby={`unread-${row}`}
                  onChange={(event) => edit(row, { product: event.currentTarget.value })}
                  onKeyDown={onEnter}
                />
                <TextInput
                  w={96}
                  inputMode="decimal"
                  label={t('line.quantity')}
                  value={quantity}
                  maxLength={20}
                  aria-describedby={`unread-${row}`}
                  onChange={(event) => edit(row, { quantity: event.currentTarget.value })}
                  onKeyDown={onEnter}
                />
                <Tooltip label={t('new.leaveOut', { row })}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={36}
                    aria-label={t('new.leaveOut', { row })}
                    onClick={() => onChange(unread.filter((each) => each.row !== row))}
                  >
                    <IconX size={16} aria-hidden="true" />
                  </ActionIcon>
                </Tooltip>
              </Group>
              <Text id={`unread-${row}`} size="xs" c="var(--bad)">
                {message}
              </Text>
            </div>
          ))}
          <Button variant="default" size="compact-sm" loading={busy} disabled={!complete} onClick={onAgain} style={{ alignSelf: 'flex-start' }}>
            {t('new.takeMended')}
          </Button>
        </Stack>
      )}
    </Alert>
  );
}
