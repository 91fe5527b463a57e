package org.servicesafety.jira.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.TrainingYear;

class WordingTest {

    private static final Texts TEXTS = Texts.load();
    private static final TrainingYear TRAINING =
            new TrainingYear(MonthDay.of(12, 1), MonthDay.of(6, 1), MonthDay.of(12, 1));

    private final Wording kazakh = TEXTS.in(Language.KK);
    private final Wording russian = TEXTS.in(Language.RU);
    private final Wording english = TEXTS.in(Language.EN);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-10, октябрь 2026_г., 2026_ж. қазан, October 2026",
        "2026-Q4, IV_квартал 2026_г., 2026_ж. IV_тоқсан, Q4 2026",
        "2026-H1, I_полугодие 2026_г., 2026_ж. I_жартыжылдық, first half of 2026",
        "2026, 2026_год, 2026_жыл, 2026",
        "2026-winter, зимний период обучения 2026_г., 2026_жылғы қысқы оқу кезеңі, winter training period ending in 2026",
        "2026-summer, летний период обучения 2026_г., 2026_жылғы жазғы оқу кезеңі, summer training period ending in 2026",
        "2025/2026, 2025/2026 учебный год, 2025/2026 оқу жылы, academic year 2025/2026",
    })
    void a_period_is_said_in_words(String notation, String ru, String kk, String en) {
        Period period = Period.parse(notation, TRAINING).orElseThrow();
        assertThat(russian.period(period)).isEqualTo(spaced(ru));
        assertThat(kazakh.period(period)).isEqualTo(spaced(kk));
        assertThat(english.period(period)).isEqualTo(spaced(en));
    }

    @Test
    void a_day_has_figures_in_tables_and_words_in_sentences() {
        LocalDate saturday = LocalDate.of(2026, 12, 5);
        assertThat(russian.day(saturday)).isEqualTo("05.12.2026");
        assertThat(russian.longDay(saturday)).isEqualTo(spaced("5_декабря 2026_г."));
        assertThat(kazakh.longDay(saturday)).isEqualTo(spaced("2026_ж. 5_желтоқсан"));
        assertThat(english.longDay(saturday)).isEqualTo("5 December 2026");
    }

    @Test
    void a_range_of_days_says_its_year_once_where_it_is_one_year() {
        assertThat(russian.range(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20)))
                .isEqualTo("16.11\u201320.11.2026");
        assertThat(russian.range(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)))
                .isEqualTo("30.12.2026\u201302.01.2027");
        assertThat(russian.range(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 16)))
                .isEqualTo("16.11.2026");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "31, Остался 31_день, 31_күн қалды, 31 days left",
        "18, Осталось 18_дней, 18_күн қалды, 18 days left",
        "1, Остался 1_день, 1_күн қалды, 1 day left",
        "0, Срок сегодня, Мерзімі бүгін, Due today",
        "-3, Просрочено 3_дня, 3_күнге кешікті, 3 days overdue",
        "-13, Просрочено 13_дней, 13_күнге кешікті, 13 days overdue",
    })
    void days_left_are_said_with_the_noun_that_goes_with_them(long days, String ru, String kk, String en) {
        assertThat(russian.daysLeft(days)).isEqualTo(spaced(ru));
        assertThat(kazakh.daysLeft(days)).isEqualTo(spaced(kk));
        assertThat(english.daysLeft(days)).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1234567.891; 1_234_567,891; 1,234,567.891",
                "0; 0; 0",
                "-4.5; \u22124,5; \u22124.5",
                "412; 412; 412",
            })
    void a_number_has_the_separators_of_the_language(BigDecimal number, String ruAndKk, String en) {
        assertThat(russian.number(number)).isEqualTo(spaced(ruAndKk));
        assertThat(kazakh.number(number)).isEqualTo(spaced(ruAndKk));
        assertThat(english.number(number)).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"0.25; 25_%; 25%", "0.125; 12,5_%; 12.5%", "0.33333333; 33,3_%; 33.3%", "0; 0_%; 0%"})
    void a_share_is_a_percentage_with_one_decimal_at_most(double share, String ruAndKk, String en) {
        assertThat(russian.percent(share)).isEqualTo(spaced(ruAndKk));
        assertThat(kazakh.percent(share)).isEqualTo(spaced(ruAndKk));
        assertThat(english.percent(share)).isEqualTo(en);
    }

    @Test
    void a_year_in_a_text_is_not_cut_into_thousands() {
        assertThat(russian.text("service-safety.period.year", 2026)).isEqualTo(spaced("2026_год"));
    }

    @Test
    void a_fault_without_a_text_still_says_its_code() {
        assertThat(english.fault(Fault.of("never-heard-of"))).isEqualTo("Not accepted: never-heard-of.");
    }

    @Test
    void kazakh_names_stand_in_the_order_of_the_kazakh_alphabet() {
        Stream<String> names = Stream.of(
                "яғни", "ыдыс", "іс", "ішкі", "қару", "ғарыш", "әскер", "байланыс", "азық", "ең", "ұшу", "үй");
        assertThat(names.sorted(kazakh.order()))
                .containsExactly(
                        "азық", "әскер", "байланыс", "ғарыш", "ең", "қару", "ұшу", "үй", "ыдыс", "іс", "ішкі", "яғни");
        assertThat(Stream.of("10685", "Б", "б", "а").sorted(kazakh.order())).containsExactly("10685", "а", "б", "Б");
    }

    @Test
    void the_language_of_the_machine_has_no_say() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ru-RU"));
            Texts loaded = Texts.load();
            assertThat(loaded.in(Language.EN).text("service-safety.month.10.name"))
                    .isEqualTo("October");
            assertThat(loaded.in(Language.EN).percent(0.125)).isEqualTo("12.5%");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00a0');
    }
}
