package org.servicesafety.domain.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.words;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 1000", "2147483647, 50"})
    void a_page_begins_anywhere_and_has_up_to_a_thousand_rows(int start, int limit) {
        assertThat(Paging.read(form("start", start, "limit", limit), Faults.check()))
                .isEqualTo(new Paging(start, limit));
    }

    @Test
    void without_words_it_is_the_first_fifty() {
        assertThat(Paging.read(Form.EMPTY, Faults.check())).isEqualTo(new Paging(0, 50));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 50, start out-of-range",
        "2147483648, 50, start out-of-range",
        "0, 0, limit out-of-range",
        "0, 1001, limit out-of-range",
        "0, ten, limit not-a-number",
    })
    void anything_else_is_refused(String start, String limit, String fault) {
        Faults.Check check = Faults.check();

        assertThat(Paging.read(form("start", start, "limit", limit), check)).isNotNull();
        assertThat(words(check.faults())).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"-1, 50", "0, 0", "0, 1001"})
    void nobody_makes_another(int start, int limit) {
        assertThatThrownBy(() -> new Paging(start, limit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_rows_may_be_shown_otherwise() {
        Page<Integer> page = Page.of(new Paging(10, 2), 13, List.of(1, 2));

        assertThat(page.map(row -> "no. " + row)).isEqualTo(new Page<>(10, 2, 13, List.of("no. 1", "no. 2")));
    }
}
