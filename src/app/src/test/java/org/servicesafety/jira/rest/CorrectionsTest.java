package org.servicesafety.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.table.Table.Correction;

class CorrectionsTest {

    @Test
    void cells_are_mended_in_the_order_sent() {
        assertThat(
                        Corrections.read(
                                """
                                [{"row": 3, "column": "code", "value": " A "}, {"row": 2, "column": "version", "value": 7}]"""))
                .containsExactly(new Correction(3, "code", "A"), new Correction(2, "version", "7"));
    }

    @Test
    void a_cell_without_a_value_is_emptied() {
        assertThat(
                        Corrections.read(
                                """
                                [{"row": 3, "column": "code", "value": null}, {"row": 4, "column": "code"}]"""))
                .containsExactly(new Correction(3, "code", ""), new Correction(4, "code", ""));
    }

    @Test
    void none_may_be_sent() {
        assertThat(Corrections.read(null)).isEmpty();
        assertThat(Corrections.read("[]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4294967298, 2147483647", "-4294967294, 0", "999999999999999999, 2147483647"})
    void a_number_beyond_all_rows_names_none_that_there_is(String row, int read) {
        assertThat(Corrections.read("[{\"row\": " + row + ", \"column\": \"code\"}]"))
                .containsExactly(new Correction(read, "code", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{                                    | malformed-json",
                "{}                                   | corrections wrong-type",
                "null                                 |",
                "[1]                                  | corrections[0] wrong-type",
                "[{'row': 2}]                         | corrections[0].column required",
                "[{'column': 'code'}]                 | corrections[0].row required",
                "[{'row': 'x', 'column': 5}]          | corrections[0].row wrong-type, corrections[0].column wrong-type",
                "[{'row': 2, 'column': 'a', 'b': 1}]  | corrections[0].b unknown-field",
            })
    void what_is_no_list_of_cells_is_told_by_its_place(String json, String faults) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> Corrections.read(json.replace('\'', '"')));

        assertThat(
                        refused == null
                                ? null
                                : String.join(
                                        ", ",
                                        refused.faults().list().stream()
                                                .map(CorrectionsTest::told)
                                                .toList()))
                .isEqualTo(faults);
    }

    private static String told(Fault fault) {
        return fault.field() == null ? fault.code() : fault.field() + " " + fault.code();
    }
}
