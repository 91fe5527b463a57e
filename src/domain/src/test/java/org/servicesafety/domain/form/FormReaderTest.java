package org.servicesafety.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.words;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormReaderTest {

    private final Faults.Check check = Faults.check();

    private FormReader reader(Object... fieldsAndTexts) {
        return new FormReader(form(fieldsAndTexts), check);
    }

    private List<String> faults() {
        return words(check.faults());
    }

    @Test
    void texts_lose_the_space_around_them_and_empty_ones_are_absent() {
        Form form = form("code", "  MU03 ", "name", "   ");

        assertThat(form.at("code")).isEqualTo("MU03");
        assertThat(form.has("name")).isFalse();
        assertThat(form.with("code", null).values()).isEmpty();
        assertThat(form.with("name", "x").at("name")).isEqualTo("x");
    }

    @Test
    void a_text_fits_up_to_its_last_character() {
        assertThat(reader("a", "123").text("a", 3)).isEqualTo("123");
        assertThat(reader("a", "1234").text("a", 3)).isNull();
        assertThat(reader().text("a", 3)).isNull();
        assertThat(faults()).containsExactly("a too-long");
        assertThat(check.faults().list().get(0).args()).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u007fb", "a\ud800b"})
    void a_text_does_not_steer_a_machine(String text) {
        assertThat(reader("a", text).text("a", 10)).isNull();
        assertThat(faults()).containsExactly("a unprintable");
    }

    @Test
    void a_text_may_have_lines_tabs_and_all_letters() {
        String text = "бірінші\nвторой\r\n\tthird 😀";

        assertThat(reader("a", text).text("a", 100)).isEqualTo(text);
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29", "2026-11-23", "0001-01-01"})
    void a_day_is_read_as_it_stands(String text) {
        assertThat(reader("a", text).day("a")).isEqualTo(text);
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29", "2026-13-01", "23.11.2026", "2026-1-1", "+12026-11-23", "2026-11-23T00:00", "x"})
    void what_is_no_day_is_refused(String text) {
        assertThat(reader("a", text).day("a")).isNull();
        assertThat(faults()).containsExactly("a not-a-day");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-7, -7", "007, 7", "999999999999999999, 999999999999999999"})
    void a_number_is_whole(String text, long number) {
        assertThat(reader("a", text).number("a")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "9999999999999999999", "--1", "٣"})
    void what_is_no_number_is_refused(String text) {
        assertThat(reader("a", text).number("a")).isNull();
        assertThat(faults()).containsExactly("a not-a-number");
    }

    @Test
    void a_flag_is_true_or_false_and_false_when_absent() {
        assertThat(reader("a", "true").flag("a")).isTrue();
        assertThat(reader("a", "false").flag("a")).isFalse();
        assertThat(reader().flag("a")).isFalse();
        assertThat(faults()).isEmpty();
        assertThat(reader("a", "TRUE").flag("a")).isFalse();
        assertThat(faults()).containsExactly("a not-a-flag");
    }

    @Test
    void a_choice_is_one_of_the_names_letter_for_letter() {
        assertThat(reader("a", "MONDAY").choice("a", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(reader().choice("a", DayOfWeek.class)).isNull();
        assertThat(reader("a", "Monday").choice("a", DayOfWeek.class)).isNull();
        assertThat(faults()).containsExactly("a unknown-value");
        assertThat(check.faults().list().get(0).args().get(0)).startsWith("MONDAY, TUESDAY");
    }

    @Test
    void several_choices_leave_out_what_is_not_understood() {
        FormReader reader = reader("a[0]", "MONDAY", "a[1]", "FUNDAY", "a[2]", "SUNDAY");

        assertThat(reader.choices("a", DayOfWeek.class)).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(faults()).containsExactly("a[1] unknown-value");
    }

    @Test
    void a_list_is_as_long_as_its_highest_index() {
        Form form =
                form("members[0].name", "A.", "members[11].name", "B.", "members[x].name", "C.", "membersip[40]", "D");

        assertThat(form.size("members")).isEqualTo(12);
        assertThat(form.size("chair")).isZero();
    }

    @Test
    void faults_within_a_field_name_the_way_to_it() {
        FormReader reader = reader("members[0].name", "A.", "members[1].name", "too long");

        List<String> names = reader.each("members", part -> String.valueOf(part.text("name", 3)));

        assertThat(names).containsExactly("A.", "null");
        assertThat(faults()).containsExactly("members[1].name too-long");
    }

    @Test
    void what_is_required_and_absent_is_a_fault() {
        reader("a", "x").require("a", "b", "c");

        assertThat(faults()).containsExactly("b required", "c required");
    }

    @ParameterizedTest
    @CsvSource({"name", "name.kk", "name[0]"})
    void what_could_not_be_read_is_not_missing(String misread) {
        Form form = new Form(Map.of(), Faults.of(Fault.on(misread, "wrong-shape")));

        new FormReader(form, check).require("name", "names");

        assertThat(faults()).containsExactly("names required");
    }

    @Test
    void what_lies_within_something_that_could_not_be_read_is_not_missing_either() {
        Form form = new Form(Map.of(), Faults.of(Fault.on("chair", "wrong-shape")));

        assertThat(form.isMisread("chair.name")).isTrue();
        assertThat(form.isMisread("chairs")).isFalse();
        assertThat(new Form(Map.of(), Faults.of(Fault.on("chair.name", "wrong-shape")))
                        .within("chair")
                        .isMisread("name"))
                .isTrue();
        assertThat(new Form(Map.of(), Faults.of(Fault.of("wrong-shape"))).isMisread("chairs"))
                .isTrue();
    }
}
