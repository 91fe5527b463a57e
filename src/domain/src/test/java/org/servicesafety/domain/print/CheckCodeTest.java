package org.servicesafety.domain.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K4M-2F", // as printed
                "7k4m2f",
                " 7K4M – 2F ",
                "7К4М-2F" // К and М typed in Cyrillic
            })
    void is_read_however_it_is_typed(String text) {
        assertThat(CheckCode.read(text)).contains(new CheckCode("7K4M", "2F"));
        assertThat(CheckCode.read(text).map(CheckCode::text)).contains("7K4M-2F");
    }

    @Test
    void takes_letters_that_it_does_not_use_for_the_digits_they_look_like() {
        assertThat(CheckCode.read("oIlO-0О")).contains(new CheckCode("0110", "00"));
    }

    @Test
    void may_have_two_characters_more() {
        assertThat(CheckCode.read("7K4MXY-2F")).contains(new CheckCode("7K4MXY", "2F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K4M", "7K4M-2", "7K4MX-2F", "7K4M-2FXYZ", "7U4M-2F", "7K4M_2F", "7Щ4М-2F"})
    void is_nothing_else(String text) {
        assertThat(CheckCode.read(text)).isEmpty();
    }

    @Test
    void stands_in_the_picture_with_key_and_revision() {
        PaperMark mark = new PaperMark("MU03-PLAN-2026", 2, new CheckCode("7K4M", "2F"));

        assertThat(mark.text()).isEqualTo("SS1 MU03-PLAN-2026 R2 7K4M-2F"); // screens, 11
        assertThat(PaperMark.read(" SS1 MU03-PLAN-2026 R2 7K4M-2F\n")).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K4M-2F", "SS2 MU03-PLAN-2026 R2 7K4M-2F", "SS1 MU03 PLAN R2 7K4M-2F", "SS1 K R2 7K4M"})
    void a_picture_of_something_else_is_not_read(String text) {
        assertThat(PaperMark.read(text)).isEmpty();
    }
}
