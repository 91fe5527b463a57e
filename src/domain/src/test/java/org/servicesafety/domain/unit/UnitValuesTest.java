package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitValuesTest {

    private static Existence days(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return new Existence(LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01..2026-07-31, 2026-05-31, false", // Sunday before
        "2026-06-01..2026-07-31, 2026-06-01, true", // Monday, its first day
        "2026-06-01..2026-07-31, 2026-07-31, true", // Friday, its last day
        "2026-06-01..2026-07-31, 2026-08-01, false", // Saturday after
        "2026-06-01..,           2999-12-31, true",
        "2026-06-01..2026-06-01, 2026-06-01, true",
    })
    void both_ends_belong_to_the_days_of_a_unit(String days, LocalDate day, boolean exists) {
        assertThat(days(days).on(day)).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01..2026-07-31, true", // ends in the quarter
        "2026-01-01..2026-06-30, false", // ends on Tuesday, the day before
        "2026-01-01..2026-07-01, true", // ends on Wednesday, its first day
        "2026-09-30..,           true", // begins on Wednesday, its last day
        "2026-10-01..,           false", // begins on Thursday, the day after
        "2015-01-01..,           true",
    })
    void a_unit_counts_in_a_quarter_by_any_day_of_it(String days, boolean counts) {
        assertThat(days(days).onAnyDay(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30")))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01..2020-12-31, 2020-01-01..2020-12-31, true",
        "2020-01-01..2020-12-31, 2020-01-01..,           true",
        "2020-01-01..,           2020-01-01..,           true",
        "2020-01-01..,           2020-01-01..2020-12-31, false",
        "2019-12-31..2020-12-31, 2020-01-01..2020-12-31, false",
        "2020-01-01..2021-01-01, 2020-01-01..2020-12-31, false",
    })
    void days_lie_within_others_if_none_is_outside(String inner, String outer, boolean within) {
        assertThat(days(inner).within(days(outer))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01..2020-12-31, 2020-12-31.., true",
        "2020-01-01..2020-12-31, 2021-01-01.., false",
        "2020-01-01..,           2019-01-01.., true",
    })
    void days_meet_if_they_share_one(String some, String others, boolean meet) {
        assertThat(days(some).meets(days(others))).isEqualTo(meet);
        assertThat(days(others).meets(days(some))).isEqualTo(meet);
    }

    @Test
    void nothing_ends_before_it_begins() {
        assertThatThrownBy(() -> days("2026-06-02..2026-06-01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Existence.from(LocalDate.EPOCH)).isEqualTo(new Existence(LocalDate.EPOCH, null));
    }

    @Test
    void a_path_holds_itself_and_what_is_below_and_not_a_number_that_begins_alike() {
        UnitPath path = UnitPath.top(new UnitId(1)).below(new UnitId(5));

        assertThat(path.text()).isEqualTo("/1/5/");
        assertThat(path.ids()).containsExactly(new UnitId(1), new UnitId(5));
        assertThat(path.holds(path)).isTrue();
        assertThat(path.holds(path.below(new UnitId(9)))).isTrue();
        assertThat(path.holds(UnitPath.top(new UnitId(1)).below(new UnitId(55))))
                .isFalse();
        assertThat(path.holds(UnitPath.top(new UnitId(1)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1/5", "/1/5", "/a/", "//", "/1//5/", "/1/%/"})
    void anything_else_is_no_path(String text) {
        assertThatThrownBy(() -> new UnitPath(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_what_is_below_goes_along() {
        UnitPath from = new UnitPath("/1/5/");

        assertThat(new UnitPath("/1/5/9/").moved(from, new UnitPath("/2/5/"))).isEqualTo(new UnitPath("/2/5/9/"));
        assertThat(from.moved(from, new UnitPath("/5/"))).isEqualTo(new UnitPath("/5/"));
        assertThatThrownBy(() -> new UnitPath("/1/6/").moved(from, from)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_body_belongs_to_itself_and_everything_else_to_the_body_above() {
        Placement body = Placement.of(new UnitId(1), UnitKind.BODY, null);
        Placement lower = Placement.of(new UnitId(2), UnitKind.BODY, body);
        Placement department = Placement.of(new UnitId(3), UnitKind.DEPARTMENT, lower);
        Placement service = Placement.of(new UnitId(4), UnitKind.SERVICE, department);

        assertThat(body.body()).isEqualTo(new UnitId(1));
        assertThat(lower.body()).isEqualTo(new UnitId(2));
        assertThat(department.body()).isEqualTo(new UnitId(2));
        assertThat(service).isEqualTo(new Placement(new UnitPath("/1/2/3/4/"), new UnitId(2)));
    }

    @Test
    @Tag("clause-13")
    void departments_and_services_are_counted_and_nothing_else() {
        assertThat(UnitKind.DEPARTMENT.counted()).isTrue();
        assertThat(UnitKind.SERVICE.counted()).isTrue();
        assertThat(UnitKind.SUBUNIT.counted()).isFalse();
        assertThat(UnitKind.BODY.counted()).isFalse();
    }

    @Test
    @Tag("clause-20")
    void a_body_has_a_level_and_nothing_else_has() {
        assertThat(UnitType.body(UnitLevel.BRANCH).level()).isEqualTo(UnitLevel.BRANCH);
        assertThat(UnitType.of(UnitKind.SERVICE).level()).isNull();
        assertThatThrownBy(() -> UnitType.of(UnitKind.BODY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitType(UnitKind.SUBUNIT, UnitLevel.BRANCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ARMED_FORCES, ARMED_FORCES, true",
        "ARMED_FORCES, MILITARY_UNIT, true",
        "BRANCH, REGIONAL_COMMAND, true",
        "REGIONAL_COMMAND, BRANCH, false",
        "SUBORDINATE_BODY, MILITARY_UNIT, true",
        "MILITARY_UNIT, SUBORDINATE_BODY, false",
        "MILITARY_UNIT, MILITARY_UNIT, true",
    })
    @Tag("clause-20")
    void a_body_commands_those_of_its_level_and_lower(UnitLevel above, UnitLevel below, boolean may) {
        assertThat(above.mayCommand(below)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, штаб (kk)",
        "ru, штаб",
        "en, headquarters",
        "de, штаб (kk)",
    })
    void a_name_is_shown_in_the_language_asked_for(String language, String shown) {
        assertThat(UnitName.of("штаб (kk)", "штаб", "headquarters").in(language))
                .isEqualTo(shown);
    }

    @Test
    void a_language_without_a_name_falls_back_on_another() {
        assertThat(UnitName.of(null, "штаб", "headquarters").in("kk")).isEqualTo("штаб");
        assertThat(UnitName.of(null, null, "headquarters").in("ru")).isEqualTo("headquarters");
        assertThatThrownBy(() -> UnitName.of(null, " ", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ids_are_ordered_as_they_were_given() {
        assertThat(new UnitId(2)).isLessThan(new UnitId(10));
    }
}
