package io.comanda.bench;

/**
 * What is measured; each figure can be set as {@code -Dbench.<name>=…}.
 *
 * @param warmUp orders before anything is measured; a JVM needs some thousands until an order costs the same every time
 * @param counted orders whose statements are counted, which slows them down: they are not timed
 * @param orders that are timed, and as many by bare SQL
 * @param rounds into which they are cut: the product and bare SQL take turns, so that both meet the same neighbours
 * @param clients that capture orders, one after the other
 * @param bareThreads that write by bare SQL
 */
record Load(int warmUp, int counted, int orders, int rounds, int clients, int bareThreads) {

    static Load fromProperties() {
        return new Load(
                Integer.getInteger("bench.warmUp", 6000),
                Integer.getInteger("bench.counted", 500),
                Integer.getInteger("bench.orders", 4000),
                Integer.getInteger("bench.rounds", 4),
                Integer.getInteger("bench.clients", 2),
                Integer.getInteger("bench.bareThreads", 6));
    }
}
