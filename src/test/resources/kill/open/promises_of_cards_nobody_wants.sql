-- Promises of cards nobody wants
select p.merchant_reference from simulator_payment p join o on p.merchant_reference like o.number || '.%'
where exists (select from simulator_operation a where a.payment_reference = p.reference
              and a.type = 'authorization' and a.status = 'succeeded')
  and not exists (select from simulator_operation a where a.payment_reference = p.reference
                  and a.type in ('capture', 'void') and a.status = 'succeeded')
