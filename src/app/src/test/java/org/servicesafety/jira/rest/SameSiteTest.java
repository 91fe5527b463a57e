package org.servicesafety.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;

class SameSiteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Atlassian-Token=no-check|Cookie=JSESSIONID=1|Origin=https://jira.example",
                "X-Atlassian-Token=No-Check|Cookie=JSESSIONID=1",
                "X-Atlassian-Token=nocheck",
                "Authorization=Basic YTph",
                "Authorization=Bearer abc",
                "Authorization=bearer abc|Cookie=JSESSIONID=1",
            })
    void a_page_of_ours_and_a_program_are_let_pass(String headers) {
        assertThatCode(() -> SameSite.check(headers(headers))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a form sent by a browser: the session is sent along unasked
                "Cookie=JSESSIONID=1",
                "Cookie=JSESSIONID=1|Origin=https://jira.example",
                "Cookie=JSESSIONID=1|Origin=https://evil.example",
                "Cookie=JSESSIONID=1|X-Atlassian-Token=yes",
                // signed in by a certificate: there is neither a cookie nor a word about who asks
                "Accept=*/*",
                // a browser sends a password that it remembers, or a ticket of the domain, unasked too
                "Authorization=Negotiate abc",
                "Authorization=Basic YTph|Origin=https://evil.example",
                "Authorization=Basic YTph|Origin=null",
                "Authorization=Basic YTph|Referer=https://evil.example/",
                "Authorization=Basic YTph|Sec-Fetch-Site=cross-site",
            })
    void what_a_page_of_another_site_can_make_a_browser_send_is_refused(String headers) {
        assertThatThrownBy(() -> SameSite.check(headers(headers)))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.fault()).isEqualTo(Fault.of("no-token")));
    }

    private static HttpHeaders headers(String text) {
        Map<String, String> given = Arrays.stream(text.split("\\|"))
                .map(header -> header.split("=", 2))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));
        HttpHeaders headers = mock(HttpHeaders.class);
        when(headers.getHeaderString(anyString())).thenAnswer(call -> given.get(call.<String>getArgument(0)));
        return headers;
    }
}
