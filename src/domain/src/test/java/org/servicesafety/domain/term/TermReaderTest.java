package org.servicesafety.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;

@Tag("clause-6")
@Tag("clause-11.1")
class TermReaderTest {

    private static final TermReader READER = new TermReader(Terms.RULES);

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void each_wording_means_what_the_table_says(String wording, String meaning) {
        assertThat(described(READER.read(wording, 2026))).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "29.02                      | 2024 | DATES 2024-02-29",
                "29 февраля                 | 2100 | DATES !day-does-not-exist",
                "29 ақпан                   | 2026 | DATES !day-does-not-exist",
                "до 29 февраля 2024 г.      | 2026 | DATES 2024-02-29 +date-outside-year",
                "февраль                    | 2024 | DATES from 2024-02-01 2024-02-29",
                "III декада февраля         | 2024 | DATES from 2024-02-21 2024-02-29",
                "ақпанның 3-онкүндігі       | 2100 | DATES from 2100-02-21 2100-02-28",
                "декабрь – февраль          | 2024 | DATES from 2023-12-01 2024-02-29 +range-begins-year-before",
                "ежеквартально, до 31 числа последнего месяца | 2100 | RECURRING 2100-03-31 2100-06-30 2100-09-30 2100-12-31",
                "последняя пятница февраля  | 2024 | DATES 2024-02-23",
                "перед началом зимнего периода обучения | 2100 | DATES 2100-11-30",
            })
    void short_months_are_those_of_the_year(String wording, int year, String meaning) {
        assertThat(described(READER.read(wording, year))).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "до 25 декабря                       | DATES 2026-12-24",
                "25 желтоқсанға дейін                | DATES 2026-12-24",
                "by 25 December                      | DATES 2026-12-24",
                "с 10 июня до 19 июня                | DATES from 2026-06-10 2026-06-18",
                "с 10 по 19 июня                     | DATES from 2026-06-10 2026-06-19",
                "до 25 декабря включительно          | DATES 2026-12-25",
                "25 желтоқсанды қоса алғанда         | DATES 2026-12-25",
                "не позднее 25 декабря               | DATES 2026-12-25",
                "25 желтоқсаннан кешіктірмей         | DATES 2026-12-25",
                "до 1 января 2027 г.                 | DATES 2026-12-31",
                "до конца мая                        | DATES 2026-05-31",
                "апрель, октябрь (до 10 числа)       | DATES 2026-04-09 2026-10-09",
                "ежеквартально, до 20 числа последнего месяца | RECURRING 2026-03-19 2026-06-19 2026-09-19 2026-12-19",
                "ежеквартально, до 1 числа первого месяца     "
                        + "| RECURRING 2026-03-31 2026-06-30 2026-09-30 2026-12-31 +day-counts-ask",
            })
    void until_leaves_the_named_day_out_where_the_rule_book_says_so(String wording, String meaning) {
        TermReader strict = new TermReader(Terms.untilExcludesDay());

        assertThat(described(strict.read(wording, 2026))).isEqualTo(meaning);
    }

    @Test
    void the_sequence_of_a_recurring_term_is_told_as_a_value() {
        Term monthly = READER.read("ежемесячно, до 25 числа", 2026);
        Term weekly = READER.read("по пятницам", 2026);
        Term daily = READER.read("ежедневно", 2026);

        assertThat(monthly.recurrence()).isEqualTo(Recurrence.monthly(new DayInMonth.Numbered(25)));
        assertThat(weekly.recurrence()).isEqualTo(Recurrence.weekly(Set.of(DayOfWeek.FRIDAY)));
        assertThat(daily.kind()).isEqualTo(TermKind.CONSTANT);
        assertThat(daily.recurrence()).isEqualTo(Recurrence.daily());
        assertThat(READER.read("постоянно", 2026).recurrence()).isNull();
    }

    @Test
    void the_wording_is_kept_as_it_was_written() {
        String text = "  До\u00A025   Декабря\n2026\u202Fг. ";

        assertThat(READER.read(text, 2026).text()).isEqualTo(text);
        assertThat(READER.read(text, 2026).dates()).containsExactly(LocalDate.of(2026, 12, 25));
    }

    @Test
    void a_day_that_does_not_exist_is_named_in_its_fault() {
        Term term = READER.read("15.03.2026; до 31 сентября 2026 г.", 2026);

        assertThat(term.isAccepted()).isFalse();
        assertThat(term.faults()).containsExactly(Fault.on("term", "day-does-not-exist", "31 сентября 2026"));
    }

    @Test
    void a_day_of_another_year_stands_with_a_remark_that_names_it() {
        Term term = READER.read("до 28 ноября 2025 г.", 2026);

        assertThat(term.isAccepted()).isTrue();
        assertThat(term.remarks()).containsExactly(Fault.on("term", "date-outside-year", "2025-11-28", "2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\u00A0"})
    void no_wording_is_no_term(String blank) {
        Term term = READER.read(blank, 2026);

        assertThat(term.kind()).isEqualTo(TermKind.UNKNOWN);
        assertThat(term.remarks()).extracting(Fault::code).containsExactly("term-missing");
    }

    @Test
    void a_wording_longer_than_a_term_is_refused() {
        assertThat(READER.read("май, ".repeat(201), 2026).faults()).containsExactly(Fault.on("term", "too-long", 1000));
        assertThat(READER.read("май, ".repeat(199) + "май", 2026).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"до ", "1", "1.1.", "май ", "май, ", "1-", "(", "последний ", "раз в 3 ", "й", "10 мен "})
    void a_hostile_wording_is_read_at_once(String piece) {
        String text = piece.repeat(TermReader.LONGEST / piece.length());

        assertThatCode(() -> READER.read(text, 2026)).doesNotThrowAnyException();
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> READER.read(text, 2026));
    }

    /** {@code KIND [from day] [within days] due days +remarks !faults}. */
    private static String described(Term term) {
        Stream<String> from = Stream.ofNullable(term.from()).map(day -> "from " + day);
        Stream<String> within = Stream.ofNullable(term.daysAfterEvent()).map(days -> "within " + days);
        Stream<String> due = term.dates().stream().map(LocalDate::toString);
        Stream<String> remarks = term.remarks().stream().map(fault -> "+" + fault.code());
        Stream<String> faults = term.faults().stream().map(fault -> "!" + fault.code());
        return Stream.of(Stream.of(term.kind().name()), from, within, due, remarks, faults)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    static Stream<Arguments> table() {
        Map<String, String> sequences = new HashMap<>();
        return Terms.lines().stream().flatMap(line -> {
            if (line.startsWith("@")) {
                sequences.put(line.split(" = ", -1)[0], line.split(" = ", -1)[1]);
                return Stream.empty();
            }
            String[] row = line.split(" => ", -1);
            String meaning = Stream.of(row[1].split(" ", -1))
                    .map(word -> sequences.getOrDefault(word, word))
                    .collect(Collectors.joining(" "));
            return Stream.of(Arguments.of(row[0], meaning));
        });
    }
}
