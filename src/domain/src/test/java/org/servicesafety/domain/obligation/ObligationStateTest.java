package org.servicesafety.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationStateTest {

    @ParameterizedTest
    @CsvSource({
        // the plan for 2027, due on Thursday 24 December 2026
        "2026-12-24, , 2026-11-23, COMING",
        "2026-12-24, , 2026-12-23, COMING",
        "2026-12-24, , 2026-12-24, DUE",
        "2026-12-24, , 2026-12-25, OVERDUE",
        "2026-12-24, , 2027-06-01, OVERDUE",
        "2026-12-24, 2026-11-02, 2026-11-23, DONE",
        "2026-12-24, 2026-12-24, 2026-12-24, DONE",
        "2026-12-24, 2026-12-24, 2027-06-01, DONE",
        "2026-12-24, 2026-12-25, 2026-12-25, DONE_LATE",
        "2026-12-24, 2027-01-20, 2027-06-01, DONE_LATE",
    })
    void follows_from_the_last_timely_day_the_proof_and_today(
            LocalDate due, LocalDate doneOn, LocalDate today, ObligationState state) {
        assertThat(ObligationState.of(due, doneOn, today)).isEqualTo(state);
    }
}
