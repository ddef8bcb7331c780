-- How a price came about was kept as words of a program: 'groupList {price=10.00, currency=EUR}', 'manual discount 5 %'.
-- Kept as kind and facts it can be told in every language. A text that is neither becomes the kind of it.
create function ordering_price_steps(words text[]) returns jsonb language sql immutable as $$
    select coalesce(jsonb_agg(
        case
            when word ~ '^manual discount ' then jsonb_build_object(
                'kind', 'manualDiscount',
                'facts', jsonb_build_object('percent', substring(word from '^manual discount ([0-9.]+)')))
            when word = 'agreed elsewhere' then '{"kind": "agreedElsewhere", "facts": {}}'::jsonb
            else jsonb_build_object(
                'kind', split_part(word, ' ', 1),
                'facts', coalesce(
                    (select jsonb_object_agg(split_part(fact, '=', 1), substring(fact from '=(.*)$'))
                     from regexp_split_to_table(substring(word from '\{(.+)\}$'), ', ') as fact),
                    '{}'))
        end order by position), '[]')
    from unnest(words) with ordinality as step(word, position)
$$;

alter table ordering_order_line
    alter column price_explanation type jsonb using ordering_price_steps(price_explanation);

drop function ordering_price_steps(text[]);
