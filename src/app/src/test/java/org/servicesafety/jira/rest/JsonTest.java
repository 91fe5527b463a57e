package org.servicesafety.jira.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

class JsonTest {

    record Sample(@Nullable String day, double share, List<String> can) {}

    @Test
    void nulls_are_written_and_a_number_keeps_all_its_digits() {
        assertThat(Json.write(new Sample(null, 1.0 / 3, List.of())))
                .isEqualTo("{\"day\":null,\"share\":0.3333333333333333,\"can\":[]}");
    }

    @Test
    void an_error_has_its_field_even_if_it_has_none_and_leaves_out_what_the_order_is_silent_about() {
        ErrorJson plain = new ErrorJson(null, "not-found", "Not found.", null, null, null);
        ErrorJson kept = new ErrorJson("id", "act-kept", "Kept.", "15", "2031-08-14", null);

        assertThat(Json.write(new ErrorsJson(List.of(plain, kept))))
                .isEqualTo("{\"errors\":[{\"field\":null,\"code\":\"not-found\",\"message\":\"Not found.\"},"
                        + "{\"field\":\"id\",\"code\":\"act-kept\",\"message\":\"Kept.\",\"clause\":\"15\","
                        + "\"keepUntil\":\"2031-08-14\"}]}");
    }

    @Test
    void a_fault_tells_the_line_and_the_column() {
        assertThat(malformed("{\"a\": ")).isEqualTo(Fault.of("malformed-json", 1, 7));
        assertThat(malformed("{\"a\": 1,\n ")).isEqualTo(Fault.of("malformed-json", 2, 2));
    }

    private static Fault malformed(String sent) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> Json.read(sent.getBytes(UTF_8)));
        return refused.faults().list().get(0);
    }
}
