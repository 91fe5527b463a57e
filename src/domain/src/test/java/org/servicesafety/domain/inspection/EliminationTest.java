package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Fault;

@Tag("clause-14")
class EliminationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void thePersonResponsibleTheUnitsCommanderOrTheSafetyOfficerReports() {
        assertThat(Elimination.mayReport("ivan", "ivan", Set.of())).isTrue();
        assertThat(Elimination.mayReport("olga", "ivan", Set.of(Role.UNIT_COMMANDER)))
                .isTrue();
        assertThat(Elimination.mayReport("olga", null, Set.of(Role.SAFETY_OFFICER)))
                .isTrue();
        assertThat(Elimination.mayReport("olga", "ivan", Set.of(Role.COMMISSION, Role.MONITOR, Role.PERFORMER)))
                .isFalse();
    }

    @Test
    void theCommissionOrAMonitoringPersonVerifies() {
        assertThat(Elimination.mayVerify("olga", List.of("ivan"), Set.of(Role.COMMISSION)))
                .isTrue();
        assertThat(Elimination.mayVerify("olga", List.of(), Set.of(Role.MONITOR)))
                .isTrue();
        assertThat(Elimination.mayVerify("olga", List.of("ivan"), Set.of(Role.SAFETY_OFFICER, Role.COMMANDER)))
                .isFalse();
    }

    @Test
    void nobodyVerifiesTheirOwnWork() {
        assertThat(Elimination.mayVerify("ivan", List.of("olga", "ivan"), Set.of(Role.COMMISSION, Role.MONITOR)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, false",
        "SIGNED, true",
        "APPROVED, true",
        "ACKNOWLEDGED, true",
        "ELIMINATED, true",
        "DISPOSED, false"
    })
    void nothingIsDoneBeforeTheActIsSigned(ActState act, boolean begun) {
        assertThat(Elimination.hasBegun(act)).isEqualTo(begun);
    }

    @Test
    void aReportSaysWhatWasDoneAndWhen() {
        assertThat(new EliminationReport("replaced", MONDAY).check(MONDAY)).isEmpty();
        assertThat(new EliminationReport(" ", null).check(MONDAY))
                .containsExactly(Fault.on("done", "required"), Fault.on("on", "required"));
        assertThat(new EliminationReport("replaced", MONDAY.plusDays(1)).check(MONDAY))
                .containsExactly(Fault.on("on", "in-the-future"));
    }
}
