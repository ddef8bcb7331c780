package io.comanda.nonsense;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** One nonsense: what is sent where. */
public record Nonsense(String what, HttpMethod method, String path, byte[] body) {

    public static Stream<Nonsense> all() {
        var all = new Gathered();
        NonsenseOrders.add(all);
        NonsenseLists.add(all);
        NonsenseDocuments.add(all);
        NonsenseTasks.add(all);
        NonsenseMasterData.add(all);
        NonsenseImports.add(all);
        NonsensePurchasing.add(all);
        NonsenseFloor.add(all);
        NonsenseBank.add(all);
        NonsenseReturns.add(all);
        NonsenseQuotes.add(all);
        NonsenseBooks.add(all);
        NonsenseModels.add(all);
        NonsenseStudio.add(all);
        return all.cases.stream();
    }

    @Override
    public String toString() {
        return what;
    }

    /** What was thought of so far. */
    static final class Gathered {

        private final List<Nonsense> cases = new ArrayList<>();

        void get(String path) {
            add("GET " + path, HttpMethod.GET, path, "");
        }

        void post(String path, String body) {
            add("POST " + path + " " + body, HttpMethod.POST, path, body);
        }

        void put(String path, String body) {
            add("PUT " + path + " " + body, HttpMethod.PUT, path, body);
        }

        void add(String what, HttpMethod method, String path, String body) {
            add(what, method, path, body.getBytes(StandardCharsets.UTF_8));
        }

        void add(String what, HttpMethod method, String path, byte[] body) {
            cases.add(new Nonsense(what, method, path, body));
        }
    }
}
