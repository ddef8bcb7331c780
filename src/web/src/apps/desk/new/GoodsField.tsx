import { Group, Text } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProductCard, ProductPicture, useGoods } from '~/entities/product';
import { type DraftOrder, isRows, newLine, rowsText, type UnreadRow, unreadRows, usePastedLines, withGoods } from '~/features/place-order';
import { useFormats } from '~/shared/i18n';
import { TypeAhead } from '~/shared/form';
import { ErrorState, Number } from '~/shared/ui';
import { focusQuantity } from './focus';
import { PastedRows } from './PastedRows';

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
  const [added, setAdded] = useState<number>();
  const [unread, setUnread] = useState<UnreadRow[]>([]);
  const take = (card: ProductCard) => {
    setText('');
    if (unread.length === 0) {
      setAdded(undefined);
    }
    change((now) => withGoods(now, [newLine({ productNumber: card.number, name: card.name, unit: card.unit })]));
    focusQuantity(card.number);
  };
  // Rows mended in place keep the numbers they had in what was pasted.
  const read = (text: string, places?: readonly number[]) =>
    paste.mutate(text, {
      onSuccess: ({ lines, problems }) => {
        change((now) =>
          withGoods(
            now,
            lines.map(({ productNumber, name, quantity }) => newLine({ productNumber, name }, String(quantity))),
          ),
        );
        setAdded(lines.length);
        setUnread(unreadRows(text, problems).map((each) => ({ ...each, row: places?.[each.row - 1] ?? each.row })));
      },
    });
  const pasted = (event: React.ClipboardEvent) => {
    const rows = event.clipboardData.getData('text');
    if (isRows(rows)) {
      event.preventDefault();
      // What is still to be mended is not lost by pasting more.
      read(unread.length > 0 ? `${rowsText(unread)}\n${rows}` : rows);
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
      {added !== undefined && (
        <PastedRows
          added={added}
          unread={unread}
          busy={paste.isPending}
          onChange={setUnread}
          onAgain={() => read(rowsText(unread), unread.map(({ row }) => row))}
        />
      )}
    </div>
  );
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
