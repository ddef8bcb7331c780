package io.comanda.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.ServerTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Spellings of an address that a filter and a dispatcher might read differently; sent byte by byte, as no client would. */
@ServerTest
class PathTricksTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/users",
                "/api/users/",
                "/api/users.",
                "/api/users.json",
                "/api/users;x",
                "/api/users;jsessionid=1",
                "/api;x/users",
                "/;/api/users",
                "/api/users%20",
                "/api/users%00",
                "/api/users%0a",
                "/api/users%23",
                "/api/users%3f",
                "//api/users",
                "/api//users",
                "/api/./users",
                "/api/x/../users",
                "/api/session/../users",
                "/api/session;/../users",
                "/api/setup/..;/users",
                "/api/%2e/users",
                "/api/session/%2e%2e/users",
                "/api/session/%252e%252e/users",
                "/api%2fusers",
                "/api%252fusers",
                "/api%5cusers",
                "/api\\users",
                "/API/users",
                "/api/USERS",
                "/%61pi/users",
                "/api/%75sers",
                "/actuator/health/../env",
                "/actuator/health/..;/env",
                "/actuator/health;x/..//env",
                "/actuator/env",
                "/actuator/heapdump",
                "/error",
                "/api/docs/../users",
                "http://localhost/api/users",
                "http://elsewhere.example/api/users",
            })
    void noSpellingOpensAnAddress(String path) throws IOException {
        assertThat(status("GET " + path + " HTTP/1.1")).isIn(400, 401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-HTTP-Method-Override: GET",
                "X-HTTP-Method: DELETE",
                "X-Method-Override: PUT",
                "X-Original-URL: /actuator/health",
                "X-Rewrite-URL: /actuator/health",
                "X-Forwarded-Prefix: /actuator/health",
                "X-Forwarded-For: 127.0.0.1",
                "Authorization: Basic YWRtaW46YWRtaW4=",
                "Authorization: Bearer ",
                "Authorization: Bearer null",
                "Authorization: Bearer cmd_demo_admin",
                "Cookie: comanda_session=",
                "Cookie: comanda_session=x; comanda_session=y",
                "Cookie: JSESSIONID=1",
            })
    void noHeaderOpensAnAddress(String header) throws IOException {
        assertThat(status("GET /api/users HTTP/1.1\r\n" + header)).isIn(400, 401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "get", "GET/**/"})
    void noMethodOpensAnAddress(String method) throws IOException {
        assertThat(status(method + " /api/users HTTP/1.1")).isIn(400, 401, 403, 405, 501);
    }

    @Test
    void whatIsOpenAnswers() throws IOException {
        assertThat(status("GET /actuator/health HTTP/1.1")).isEqualTo(200);
    }

    private int status(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
