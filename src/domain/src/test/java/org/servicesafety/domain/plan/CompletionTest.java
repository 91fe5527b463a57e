package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Fault;

@Tag("clause-6")
class CompletionTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void thePerformerOrTheSafetyOfficerCompletes() {
        assertThat(Completion.mayComplete("ivan", "ivan", Set.of())).isTrue();
        assertThat(Completion.mayComplete("olga", "ivan", Set.of(Role.SAFETY_OFFICER)))
                .isTrue();
        assertThat(Completion.mayComplete("olga", "ivan", Set.of(Role.COMMANDER, Role.MONITOR)))
                .isFalse();
        assertThat(Completion.mayComplete("olga", null, Set.of())).isFalse();
    }

    @Test
    void onlyTheMonitoringPersonNamedInTheItemConfirms() {
        assertThat(Completion.mayConfirm("olga", "ivan", "olga", Set.of())).isTrue();
        assertThat(Completion.mayConfirm("asel", "ivan", "olga", Set.of(Role.MONITOR)))
                .isFalse();
    }

    @Test
    void anyMonitorConfirmsWhereTheItemNamesNone() {
        assertThat(Completion.mayConfirm("asel", "ivan", null, Set.of(Role.MONITOR)))
                .isTrue();
        assertThat(Completion.mayConfirm("asel", "ivan", null, Set.of(Role.COMMANDER)))
                .isFalse();
    }

    @Test
    void nobodyConfirmsTheirOwnWork() {
        assertThat(Completion.mayConfirm("ivan", "ivan", "ivan", Set.of(Role.MONITOR)))
                .isFalse();
        assertThat(Completion.mayConfirm("ivan", "ivan", null, Set.of(Role.MONITOR)))
                .isFalse();
    }

    @Test
    void oneNumberAndADayMakeAMark() {
        assertThat(new CompletionMark("12/5", null, null, MONDAY).check(MONDAY)).isEmpty();
        assertThat(new CompletionMark(null, "7", " ", MONDAY).check(MONDAY)).isEmpty();
        assertThat(new CompletionMark(null, null, "3", MONDAY).check(MONDAY)).isEmpty();
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThat(new CompletionMark(null, "", " ", null).check(MONDAY))
                .containsExactly(Fault.on("incoming", "mark-without-number"), Fault.on("on", "required"));
    }

    @Test
    void aMarkIsNotOfTomorrow() {
        assertThat(new CompletionMark("1", null, null, MONDAY.plusDays(1)).check(MONDAY))
                .containsExactly(Fault.on("on", "in-the-future"));
    }
}
