import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Quote, useQuote } from '~/entities/quote';
import { draftOf } from '~/features/place-order';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { OrderForm } from './OrderForm';

const route = getRouteApi('/frame/orders/new');

/** A new order or quote, or the draft of a quote that is there already. */
export default function NewOrder() {
  const { quote } = route.useSearch();
  return quote ? <DraftQuote number={quote} /> : <OrderForm />;
}

function DraftQuote({ number }: { number: string }) {
  const { data, error, refetch } = useQuote(number);
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  return <ChangeQuote quote={data} />;
}

function ChangeQuote({ quote }: { quote: Quote }) {
  const written = useMemo(() => {
    const latest = quote.versions.at(-1)!;
    const named = new Map(latest.offer.lines.map((line) => [line.productNumber, line]));
    const draft = draftOf({ order: latest.request, validUntil: latest.validUntil, introduction: latest.introduction });
    return {
      name: `quote-${quote.number}-${latest.version}`,
      draft: { ...draft, lines: draft.lines.map((line) => ({ ...line, name: named.get(line.productNumber)?.name, unit: named.get(line.productNumber)?.unit })) },
    };
    // What was typed must not go when the quote is looked at again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [quote.number]);
  return <OrderForm quote={quote.number} written={written} />;
}
