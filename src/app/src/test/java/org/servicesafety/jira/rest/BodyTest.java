package org.servicesafety.jira.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final int MOST = 2 * 1024 * 1024;
    private static final Shape SHAPE = Shape.of().texts("code");

    @Test
    void a_body_of_two_megabytes_is_read() {
        assertThat(Body.form(of(MOST), SHAPE).at("code")).hasSize(MOST - 11);
    }

    @Test
    void a_longer_one_is_refused_as_too_large() {
        assertThatThrownBy(() -> Body.form(of(MOST + 1), SHAPE))
                .isInstanceOfSatisfying(
                        ClientErrorException.class,
                        refused -> assertThat(refused.getResponse().getStatus()).isEqualTo(413));
    }

    @Test
    void a_body_that_breaks_off_is_no_empty_one() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> Body.form(broken, SHAPE)).isInstanceOf(UncheckedIOException.class);
    }

    /** {@code {"code":"xxx"}} of this many bytes. */
    private static InputStream of(int length) {
        return new ByteArrayInputStream(("{\"code\":\"" + "x".repeat(length - 11) + "\"}").getBytes(UTF_8));
    }
}
