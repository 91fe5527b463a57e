package org.servicesafety.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.NotVisible;

class AskedTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "0, 0", "007, 7", "999999999999999999, 999999999999999999"})
    void an_id_is_a_whole_number(String text, long id) {
        assertThat(Asked.id(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "+1", "1.5", "1 ", "9999999999999999999", "\u0661"})
    void a_text_that_can_be_no_id_names_no_record(String text) {
        assertThatThrownBy(() -> Asked.id(text)).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_parameter_given_several_times_is_no_single_value() {
        assertThat(Asked.form(uri("limit", "5", "6")).at("limit")).isEqualTo("5,6");
        assertThat(Asked.form(uri("limit", " 5 ")).at("limit")).isEqualTo("5");
        assertThat(Asked.form(uri("limit", "")).has("limit")).isFalse();
    }

    @Test
    void the_first_language_counts_and_there_need_be_none() {
        assertThat(Asked.language(uri("lang", "kk", "ru"))).isEqualTo("kk");
        assertThat(Asked.language(uri("limit", "5"))).isNull();
        assertThat(Asked.language(null)).isNull();
    }

    private static UriInfo uri(String name, String... values) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.addAll(name, values);
        UriInfo uri = mock(UriInfo.class);
        when(uri.getQueryParameters()).thenReturn(parameters);
        return uri;
    }
}
