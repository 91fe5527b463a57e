package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.strength.MonthlyStrength;
import org.servicesafety.domain.strength.Strengths;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitRecords;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.SqlUnitRecords;

class AoStrengthsTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final UnitId UNIT = new UnitId(7);
    private static final UnitId OTHER = new UnitId(8);

    private Transaction transaction;
    private Strengths strengths;
    private Units units;
    private UnitRecords records;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.empty();
        Once once = new Once();
        transaction = new AoTransaction(database.ao(), once);
        strengths = new AoStrengths(database.ao(), database.sql());
        units = new AoUnits(database.ao(), once, new AoSettings(database.ao()));
        records = new SqlUnitRecords(database.sql());
    }

    @Test
    void months_are_read_as_they_were_written_by_unit_and_month() {
        write(of(OTHER, JANUARY, 5), of(UNIT, MARCH, 0), of(UNIT, JANUARY, 412), of(UNIT, YearMonth.of(2025, 12), 400));

        assertThat(strengths.known(List.of(OTHER, UNIT), JANUARY, MARCH))
                .containsExactly(of(UNIT, JANUARY, 412), of(UNIT, MARCH, 0), of(OTHER, JANUARY, 5));
        assertThat(strengths.known(List.of(), JANUARY, MARCH)).isEmpty();
    }

    @Test
    void a_month_is_changed_or_cleared_and_clearing_what_is_not_there_does_nothing() {
        write(of(UNIT, JANUARY, 412), of(UNIT, MARCH, 410));
        write(of(UNIT, JANUARY, 413), of(UNIT, MARCH, null), of(OTHER, MARCH, null));

        assertThat(strengths.known(List.of(UNIT, OTHER), JANUARY, MARCH)).containsExactly(of(UNIT, JANUARY, 413));
    }

    @Test
    void more_than_a_statement_takes_is_written_and_read() {
        List<MonthlyStrength> many = LongStream.range(0, 2500)
                .mapToObj(id -> of(new UnitId(10_000 + id), JANUARY, (int) id))
                .toList();
        write(many.toArray(MonthlyStrength[]::new));
        write(many.toArray(MonthlyStrength[]::new));

        assertThat(strengths.known(many.stream().map(MonthlyStrength::unit).toList(), JANUARY, JANUARY))
                .containsExactlyElementsOf(many);
    }

    @Test
    void two_who_enter_the_same_month_at_once_leave_one() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        Callable<Boolean> enter = () -> transaction.in(() -> {
            strengths.write(List.of(of(UNIT, JANUARY, 412)));
            return true;
        });
        try {
            for (Future<Boolean> one : people.invokeAll(List.of(enter, enter, enter, enter))) {
                assertThat(one.get()).isTrue();
            }

            assertThat(strengths.known(List.of(UNIT), JANUARY, MARCH)).hasSize(1);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void the_strength_of_a_month_is_on_record_from_the_first_day_on_which_the_unit_exists() {
        Unit unit = transaction.in(() -> units.add(
                new UnitContent(
                        "MU01",
                        UnitName.of(null, "часть", null),
                        UnitType.body(UnitLevel.MILITARY_UNIT),
                        null,
                        null,
                        Existence.from(LocalDate.of(2026, 1, 15)),
                        null),
                null));

        assertThat(records.spanOf(unit.path())).isEmpty();
        write(of(unit.id(), JANUARY, 10));
        assertThat(records.spanOf(unit.path()))
                .contains(Existence.between(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 15)));
        write(of(unit.id(), MARCH, 10));
        assertThat(records.spanOf(unit.path()))
                .contains(Existence.between(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 1)));
    }

    private void write(MonthlyStrength... entered) {
        transaction.in(() -> {
            strengths.write(List.of(entered));
            return true;
        });
    }

    private static MonthlyStrength of(UnitId unit, YearMonth month, @Nullable Integer servicemen) {
        return new MonthlyStrength(unit, month, servicemen);
    }
}
