package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-15")
class RetentionTest extends ActSetting {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 5, 2031-11-20", // Friday to Thursday
        "2024-02-29, 5, 2029-02-28", // Thursday to Wednesday, no 29 February in 2029
        "2024-02-29, 4, 2028-02-29", // Tuesday
        "2024-02-28, 4, 2028-02-28",
        "2026-12-31, 5, 2031-12-31",
        "2026-01-01, 10, 2036-01-01",
    })
    void an_act_is_kept_for_years_after_the_end_of_control(LocalDate endedOn, int years, LocalDate keepUntil) {
        assertThat(Retention.keepUntil(endedOn, years)).isEqualTo(keepUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-11-19, false", // Wednesday
        "2031-11-20, false", // Thursday, the last day of keeping
        "2031-11-21, true", // Friday
    })
    void it_is_kept_on_the_last_day_still(LocalDate today, boolean over) {
        assertThat(Retention.isOver(signed(), today)).isEqualTo(over);
    }

    @Test
    void a_draft_is_never_past_its_keeping() {
        assertThat(Retention.isOver(drafted(whole()), LocalDate.MAX)).isFalse();
    }

    @Test
    void the_day_is_fixed_with_the_last_signature() {
        Act leap = drafted(alone().with("startedOn", "2024-02-28").with("endedOn", "2024-02-29"));

        assertThat(sign(chair, leap).keepUntil()).isEqualTo("2029-02-28");
    }

    @Test
    void every_state_but_the_draft_is_evidence() {
        assertThat(List.of(ActState.values()))
                .filteredOn(state -> !state.signed())
                .containsExactly(ActState.DRAFT);
    }
}
