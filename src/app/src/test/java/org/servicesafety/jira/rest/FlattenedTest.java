package org.servicesafety.jira.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.form.Form;

class FlattenedTest {

    private static final Shape SHAPE = Shape.of()
            .texts("code")
            .numbers("version")
            .flags("noViolations")
            .words("for")
            .listsOfTexts("areas")
            .object("name", Shape.of().texts("ru"))
            .objects("members", Shape.of().texts("rank"))
            .readOnly("id", "can");

    @Test
    void each_value_stands_under_the_name_that_faults_give_it() {
        Form form =
                form("{'code': ' A ', 'version': 3, 'noViolations': false, 'name': {'ru': 'штаб'}, 'areas': ['CAUSES'],"
                        + " 'members': [{'rank': 'major'}, {'rank': null}], 'for': 1}");

        assertThat(form.misread().isEmpty()).isTrue();
        assertThat(form.values())
                .isEqualTo(Map.of(
                        "code", "A",
                        "version", "3",
                        "noViolations", "false",
                        "name.ru", "штаб",
                        "areas[0]", "CAUSES",
                        "members[0].rank", "major",
                        "for", "1"));
    }

    @Test
    void what_is_ours_to_say_is_passed_over_whatever_it_holds() {
        assertThat(form("{'id': 'x', 'can': {'a': 1}}")).isEqualTo(Form.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'colour': 1}                 | colour          | unknown-field |",
                "{'name': {'fr': ''}}          | name.fr         | unknown-field |",
                "{'members': [{'x': 1}]}       | members[0].x    | unknown-field |",
                "{'code': 5}                   | code            | wrong-type    | string",
                "{'code': ['A']}               | code            | wrong-type    | string",
                "{'version': '3'}              | version         | wrong-type    | number",
                "{'version': 3.5}              | version         | wrong-type    | number",
                "{'noViolations': 'true'}      | noViolations    | wrong-type    | boolean",
                "{'for': true}                 | for             | wrong-type    | string",
                "{'areas': 'CAUSES'}           | areas           | wrong-type    | array",
                "{'areas': ['CAUSES', 5]}      | areas[1]        | wrong-type    | string",
                "{'name': 'штаб'}              | name            | wrong-type    | object",
                "{'members': {'rank': ''}}     | members         | wrong-type    | array",
                "{'members': ['major']}        | members[0]      | wrong-type    | object",
                "[]                            |                 | wrong-type    | object",
                "'text'                        |                 | wrong-type    | object",
                "null                          |                 | wrong-type    | object",
            })
    void what_does_not_fit_is_told_by_its_field(String json, String field, String code, String argument) {
        Fault expected = argument == null ? Fault.on(field, code) : Fault.on(field, code, argument);

        assertThat(form(json).misread().list()).containsExactly(expected);
    }

    @Test
    void all_that_does_not_fit_is_told_at_once() {
        assertThat(form("{'code': 1, 'x': 1, 'version': 'a'}").misread().list())
                .extracting(Fault::field)
                .containsExactly("code", "x", "version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{'code': 'A'", "{'code': 'A'} x", "{'code': 'A', 'code': 'B'}", "code=A", "{'code': NaN}"})
    void what_is_no_json_is_refused(String sent) {
        assertThatThrownBy(() -> form(sent)).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.faults().list())
                .extracting(Fault::code)
                .containsExactly("malformed-json"));
    }

    @Test
    void bytes_that_are_no_utf_8_are_no_json() {
        byte[] latin = {'{', '"', 'c', 'o', 'd', 'e', '"', ':', '"', (byte) 0xe9, '"', '}'};

        assertThatThrownBy(() -> Body.form(new ByteArrayInputStream(latin), SHAPE))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void no_body_is_an_empty_form() {
        assertThat(form("")).isEqualTo(Form.EMPTY);
        assertThat(form("{}")).isEqualTo(Form.EMPTY);
    }

    private static Form form(String json) {
        return Body.form(new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8)), SHAPE);
    }
}
