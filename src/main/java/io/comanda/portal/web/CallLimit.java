package io.comanda.portal.web;

import io.comanda.portal.TooManyCalls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps addresses that ask without a login to what a person needs, and search engines out. Counted on each node by
 * minute; when very many addresses call, the one not heard of longest is forgotten.
 */
@Component
class CallLimit implements HandlerInterceptor {

    private static final int A_MINUTE = 120;
    private static final int ADDRESSES = 20_000;
    private static final long MINUTE_MILLIS = 60_000;

    private record Calls(long minute, int number) {}

    private final Clock clock;
    private final Map<String, Calls> calls = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Calls> eldest) {
            return size() > ADDRESSES;
        }
    };

    CallLimit(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (count(request.getRemoteAddr()) > A_MINUTE) {
            throw new TooManyCalls();
        }
        return true;
    }

    private synchronized int count(String address) {
        var minute = clock.millis() / MINUTE_MILLIS;
        return calls.merge(
                        address,
                        new Calls(minute, 1),
                        (old, first) -> old.minute() == minute ? new Calls(minute, old.number() + 1) : first)
                .number();
    }
}
