package io.comanda.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** One method on one address, as the web layer knows it. */
record Endpoint(String method, String path, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** Every endpoint of the mapping; one that takes any method counts as GET and POST. */
    static List<Endpoint> of(RequestMappingInfoHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods().isEmpty()
                ? Stream.of(RequestMethod.GET, RequestMethod.POST)
                : info.getMethodsCondition().getMethods().stream();
        return methods.flatMap(
                method -> info.getPatternValues().stream().map(path -> new Endpoint(method.name(), path, handler)));
    }

    boolean isOurs() {
        return handler.getBeanType().getName().startsWith("io.comanda.") && !path.startsWith("${") && !isError();
    }

    boolean isError() {
        return path.equals("/error");
    }

    /** A request to it about something that does not exist. */
    MockHttpServletRequestBuilder request() {
        var address = VARIABLE.matcher(path.replace("/**", "/x")).replaceAll("1");
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method), address);
        return method.equals("GET")
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content("{}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
