package org.servicesafety.jira.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {

    @ParameterizedTest(name = "{0} is {1} in Russian, {2} in Kazakh, {3} in English")
    @CsvSource({
        "0, MANY, OTHER, OTHER",
        "1, ONE, ONE, ONE",
        "2, FEW, OTHER, OTHER",
        "5, MANY, OTHER, OTHER",
        "11, MANY, OTHER, OTHER",
        "12, MANY, OTHER, OTHER",
        "21, ONE, OTHER, OTHER",
        "22, FEW, OTHER, OTHER",
        "25, MANY, OTHER, OTHER",
        "101, ONE, OTHER, OTHER",
        "111, MANY, OTHER, OTHER",
        "1.5, OTHER, OTHER, OTHER",
        "1.0, ONE, ONE, ONE",
        "-1, ONE, ONE, ONE",
        "1000000, MANY, OTHER, OTHER",
    })
    void a_noun_takes_the_form_that_goes_with_its_number(
            BigDecimal number, PluralForm russian, PluralForm kazakh, PluralForm english) {
        assertThat(PluralForm.of(Language.RU, number)).isEqualTo(russian);
        assertThat(PluralForm.of(Language.KK, number)).isEqualTo(kazakh);
        assertThat(PluralForm.of(Language.EN, number)).isEqualTo(english);
    }
}
