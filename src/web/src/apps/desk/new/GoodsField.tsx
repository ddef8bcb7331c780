import { Alert, Group, List, Text } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProductCard, ProductPicture, useGoods } from '~/entities/product';
import { type DraftOrder, isRows, newLine, usePastedLines, withGoods } from '~/features/place-order';
import { useFormats } from '~/shared/i18n';
import { TypeAhead } from '~/shared/form';
import { ErrorState, Number } from '~/shared/ui';
import { focusQuantity } from './focus';

interface Props {
  inputRef: RefObject<HTMLInputElement | null>;
  draft: DraftOrder;
  change: (next: (now: DraftOrder) => DraftOrder) => void;
}

/** Finds goods by number, name or bar code, or takes pasted rows of number and quantity. */
export function GoodsField({ inputRef, draft, change }: Props) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState('');
  const { data, isPlaceholderData, isFetching } = useGoods(text, draft.customerNumber);
  const paste = usePastedLines();
  const take = (card: ProductCard) => {
    setText('');
    paste.reset();
    change((now) => withGoods(now, [newLine({ productNumber: card.number, name: card.name, unit: card.unit })]));
    focusQuantity(card.number);
  };
  const pasted = (event: React.ClipboardEvent) => {
    const rows = event.clipboardData.getData('text');
    if (isRows(rows)) {
      event.preventDefault();
      paste.mutate(rows, {
        onSuccess: ({ lines }) =>
          change((now) =>
            withGoods(
              now,
              lines.map(({ productNumber, name, quantity }) => newLine({ productNumber, name }, String(quantity))),
            ),
          ),
      });
    }
  };
  return (
    <div>
      <TypeAhead<ProductCard>
        label={t('new.goods')}
        description={t('new.goodsHint')}
        leftSection={<IconPackage size={16} aria-hidden="true" />}
        inputRef={inputRef}
        value={text}
        onType={setText}
        onPaste={pasted}
        options={text.trim() === '' ? undefined : data}
        settled={data !== undefined && !isPlaceholderData && !isFetching}
        optionKey={(card) => card.number}
        option={(card) => <Card card={card} />}
        onPick={take}
        nothing={t('new.noGoods')}
      />
      {paste.error && <ErrorState error={paste.error} />}
      {paste.data && (
        <Alert mt="sm" variant="outline" color={paste.data.problems.length > 0 ? 'orange' : 'accent'} role="status">
          {t('new.pasted', { count: paste.data.lines.length })}
          {paste.data.problems.length > 0 && (
            <List size="sm" mt="xs">
              {paste.data.problems.map((problem) => (
                <List.Item key={problem.pointer}>
                  {t('new.pastedRow', { row: rowOf(problem.pointer) })}: {problem.message}
                </List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
    </div>
  );
}

function rowOf(pointer: string): number {
  return globalThis.Number(pointer.split('/').at(-1)) + 1;
}

function Card({ card }: { card: ProductCard }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  return (
    <Group gap="sm" wrap="nowrap">
      <ProductPicture number={card.number} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text truncate>{card.name}</Text>
        <Text size="xs" c="dimmed">
          <Number>{card.number}</Number>
        </Text>
      </div>
      <div style={{ textAlign: 'right' }}>
        {card.unitPrice != null && card.currency && (
          <Text size="sm">{formats.money({ amount: card.unitPrice, currency: card.currency })}</Text>
        )}
        {card.available != null && (
          <Text size="xs" c={card.available > 0 ? 'dimmed' : 'var(--bad)'}>
            {t('new.free', { quantity: formats.number(card.available) })}
          </Text>
        )}
      </div>
    </Group>
  );
}
