package org.servicesafety.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IslandTest {

    private static final String HOSTILE = "'><script>alert(1)</script>&lt;\"";

    @Test
    void what_a_person_has_typed_cannot_leave_the_attribute() {
        String json = new Island().with("body", Map.of("name", HOSTILE)).json();
        assertThat(json).doesNotContain("'", "<", ">", "&");
    }

    @Test
    void what_a_person_has_typed_is_read_back_as_it_was() throws Exception {
        String json = new Island().with("name", HOSTILE).with("none", null).json();
        assertThat(new ObjectMapper().readTree(json).get("name").asText()).isEqualTo(HOSTILE);
        assertThat(new ObjectMapper().readTree(json).get("none").isNull()).isTrue();
    }

    @Test
    void values_keep_their_order() {
        assertThat(new Island().with("b", 1).with("a", "x").json()).isEqualTo("{\"b\":1,\"a\":\"x\"}");
    }
}
