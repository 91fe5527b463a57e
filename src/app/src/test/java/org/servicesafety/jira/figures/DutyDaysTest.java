package org.servicesafety.jira.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.obligation.DutyQuery;
import org.servicesafety.domain.obligation.ObligationState;
import org.servicesafety.domain.unit.UnitId;

class DutyDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DutyDays DAYS = new DutyDays("b", "due", "done");

    private static Filter filter(ObligationState... states) {
        return DAYS.filter(new DutyQuery(
                Set.of(new UnitId(7)), Set.of(states), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), TODAY));
    }

    @Test
    void a_state_becomes_a_condition_on_both_days() {
        assertThat(filter(ObligationState.OVERDUE).conditions())
                .isEqualTo("b IN (?) AND due BETWEEN ? AND ? AND ((done IS NULL AND (due < ?)))");
        assertThat(filter(ObligationState.OVERDUE).values())
                .containsExactly(7L, "2026-01-01", "2026-12-31", "2026-11-23");
        assertThat(filter(ObligationState.DONE).conditions())
                .endsWith("((done IS NOT NULL AND (due = done OR due > done)))");
        assertThat(filter().conditions()).endsWith("AND 1 = 0");
    }

    @Test
    void counted_days_are_put_together_by_state() {
        List<Counted> rows = List.of(
                new Counted(TODAY, null, 2),
                new Counted(TODAY.minusDays(1), null, 3),
                new Counted(TODAY.minusDays(9), null, 4),
                new Counted(TODAY.minusDays(9), TODAY.minusDays(9), 5));

        assertThat(DutyDays.count(rows, TODAY))
                .isEqualTo(Map.of(ObligationState.DUE, 2L, ObligationState.OVERDUE, 7L, ObligationState.DONE, 5L));
    }
}
