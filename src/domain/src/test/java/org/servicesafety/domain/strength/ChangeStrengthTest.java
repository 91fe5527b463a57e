package org.servicesafety.domain.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.StrengthsInMemory;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-17")
class ChangeStrengthTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneOffset.UTC);

    private final UnitsInMemory units = ExampleUnits.loaded();
    private final StrengthsInMemory strengths = new StrengthsInMemory();
    private final ChangeStrength change = new ChangeStrength(units, strengths);
    private final ReadStrength read = new ReadStrength(units, strengths, CLOCK);
    private final UnitId body = units.id("MU05");
    private final UnitId engineers = units.id("MU05-ENG");
    private final SomeRights officer = SomeRights.of("officer").as(Role.SAFETY_OFFICER, body);

    private Map<YearMonth, Integer> months(UnitId unit, Form range) {
        return read.read(officer, unit, range).months();
    }

    @Test
    void months_that_are_named_change_and_the_others_stay() {
        change.change(officer, engineers, form("months.2026-01", 20, "months.2026-02", 21, "months.2026-03", 0));
        change.change(officer, engineers, form("months.2026-02", ChangeStrength.UNKNOWN, "months.2026-04", 23));

        assertThat(months(engineers, Form.EMPTY))
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 1), 20),
                        Map.entry(YearMonth.of(2026, 3), 0),
                        Map.entry(YearMonth.of(2026, 4), 23));
    }

    @Test
    void the_strength_of_a_unit_is_its_own_without_units_below() {
        change.change(officer, body, form("months.2026-01", 40));
        change.change(officer, engineers, form("months.2026-01", 20));

        assertThat(months(body, Form.EMPTY)).containsExactly(Map.entry(YearMonth.of(2026, 1), 40));
    }

    @Test
    void last_year_and_this_one_are_shown_unless_other_months_are_asked_for() {
        assertThat(range(Form.EMPTY)).isEqualTo("2025-01 to 2026-12");
        assertThat(range(form("from", "2026-03"))).isEqualTo("2026-03 to 2026-12");
        assertThat(range(form("to", "2026-03"))).isEqualTo("2025-01 to 2026-03");
        assertThat(range(form("to", "2023-03"))).isEqualTo("2023-01 to 2023-03");
        assertThat(range(form("from", "2031-04"))).isEqualTo("2031-04 to 2031-12");
        assertThat(range(form("from", "2007-01", "to", "2026-12"))).isEqualTo("2007-01 to 2026-12");
    }

    private String range(Form form) {
        MonthRange range = read.read(officer, body, form).range();
        return range.from() + " to " + range.to();
    }

    @Test
    void months_asked_for_are_in_order_and_twenty_years_at_most() {
        assertThat(invalid(() -> read.read(officer, body, form("from", "2026", "to", "2026-13"))))
                .containsExactly("from not-a-month", "to not-a-month");
        assertThat(invalid(() -> read.read(officer, body, form("from", "2026-02", "to", "2026-01"))))
                .containsExactly("to before-from");
        assertThat(invalid(() -> read.read(officer, body, form("from", "2006-12", "to", "2026-12"))))
                .containsExactly("to window-too-long");
    }

    @Test
    void all_faults_are_told_at_once_and_nothing_is_written() {
        assertThat(invalid(() -> change.change(
                        officer,
                        engineers,
                        form(
                                "months.2026-06", 20,
                                "months.2026-13", 20,
                                "months.2026-01", -1,
                                "months.2026-02", 1_000_001,
                                "months.2026-03", "many",
                                "months.2026-04", 20))))
                .containsExactlyInAnyOrder(
                        "months.2026-06 unit-not-there-then",
                        "months.2026-13 not-a-month",
                        "months.2026-01 out-of-range",
                        "months.2026-02 out-of-range",
                        "months.2026-03 not-a-number");
        assertThat(strengths.writes()).isZero();
    }

    @Test
    void a_unit_has_a_strength_in_each_month_of_which_it_exists_on_a_day() {
        change.change(officer, engineers, form("months.2026-05", 20));
        change.change(officer, units.id("MU05-SAP"), form("months.2026-06", 22));

        assertThat(invalid(() -> change.change(officer, units.id("MU05-SAP"), form("months.2026-05", 22))))
                .containsExactly("months.2026-05 unit-not-there-then");
        assertThat(strengths.writes()).isEqualTo(2);
    }

    @Test
    void the_safety_officer_and_the_administrators_enter_it_and_who_sees_the_unit_sees_it() {
        Form form = form("months.2026-01", 40);
        change.change(officer, body, form);
        change.change(SomeRights.ofAdministrator(), body, form);
        change.change(SomeRights.of("keeper").administering(body), body, form);
        SomeRights guest = SomeRights.of("guest").seeing(body);
        SomeRights commander = SomeRights.of("commander").as(Role.COMMANDER, body);

        assertThat(forbidden(() -> change.change(guest, body, form))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> change.change(commander, body, form))).isEqualTo("not-permitted");
        assertThat(read.read(guest, body, Form.EMPTY).months()).hasSize(1);
        assertThatThrownBy(() -> change.change(SomeRights.of("nobody"), body, form))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> read.read(SomeRights.of("nobody"), body, Form.EMPTY))
                .isInstanceOf(NotVisible.class);
        assertThat(StrengthAccess.can(officer, units.coded("MU05-ENG"))).containsExactly("edit");
        assertThat(StrengthAccess.can(guest, units.coded("MU05-ENG"))).isEmpty();
    }

    @Test
    void several_units_are_entered_together_all_or_none() {
        change.changeMany(
                officer,
                form(
                        "units[0].unitId",
                        body.value(),
                        "units[0].months.2026-01",
                        40,
                        "units[1].unitId",
                        engineers.value(),
                        "units[1].months.2026-01",
                        20));

        assertThat(months(body, Form.EMPTY)).containsValue(40);
        assertThat(months(engineers, Form.EMPTY)).containsValue(20);
        assertThat(invalid(() -> change.changeMany(
                        officer,
                        form(
                                "units[0].unitId", body.value(),
                                "units[0].months.2026-01", 41,
                                "units[1].unitId", 999,
                                "units[2].unitId", engineers.value(),
                                "units[2].months.2026-06", 20,
                                "units[3].unitId", body.value(),
                                "units[4].months.2026-01", 1))))
                .containsExactlyInAnyOrder(
                        "units[1].unitId unknown-unit",
                        "units[2].months.2026-06 unit-not-there-then",
                        "units[3].unitId twice",
                        "units[4].unitId required");
        assertThat(forbidden(() ->
                        change.changeMany(SomeRights.of("guest").seeing(body), form("units[0].unitId", body.value()))))
                .isEqualTo("not-permitted");
        assertThat(months(body, Form.EMPTY)).containsValue(40);
    }

    @Test
    void one_page_of_units_is_read_with_their_months() {
        change.change(officer, engineers, form("months.2026-01", 20));

        assertThat(read.list(officer, form("under", body.value(), "limit", 3, "start", 3))
                        .items())
                .extracting(strength -> strength.unit().code() + " " + strength.months())
                .containsExactly("MU05-ENG {2026-01=20}", "MU05-FOOD {}", "MU05-FUEL {}");
    }
}
