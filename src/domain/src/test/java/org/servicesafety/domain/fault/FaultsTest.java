package org.servicesafety.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void a_check_tells_all_that_it_found_in_order() {
        Faults faults = Faults.check()
                .add("number", "too-long", 60)
                .addIf(false, "name", "missing")
                .addIf(true, null, "empty")
                .add(Faults.of(Fault.of("late").underClause("15")))
                .faults();

        assertThat(faults)
                .containsExactly(
                        Fault.on("number", "too-long", "60"),
                        Fault.of("empty"),
                        Fault.of("late").underClause("15"));
        assertThat(faults).hasToString("too-long(number), empty, late");
        assertThat(faults.isEmpty()).isFalse();
    }

    @Test
    void a_check_that_found_nothing_refuses_nothing() {
        Faults.Check check = Faults.check();

        assertThat(check.isEmpty()).isTrue();
        assertThat(check.faults()).isEqualTo(Faults.none());
        assertThat(Faults.none().isEmpty()).isTrue();
        assertThatCode(check::refuseIfAny).doesNotThrowAnyException();
        assertThatCode(check::conflictIfAny).doesNotThrowAnyException();
    }

    @Test
    void a_check_refuses_with_what_it_found() {
        Faults.Check check = Faults.check().add("unitId", "missing");

        assertThat(check.isEmpty()).isFalse();
        assertThatThrownBy(check::refuseIfAny)
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.faults())
                        .containsExactly(Fault.on("unitId", "missing")))
                .hasMessage("missing(unitId)");
        assertThatThrownBy(check::conflictIfAny)
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.faults())
                        .containsExactly(Fault.on("unitId", "missing")))
                .hasMessage("missing(unitId)");
    }

    @Test
    void what_was_found_before_does_not_change_afterwards() {
        Faults.Check check = Faults.check().add("unitId", "missing");
        Faults before = check.faults();

        check.add("chair", "missing");

        assertThat(before).hasSize(1);
        assertThat(check.faults()).hasSize(2);
    }

    @Test
    void a_fault_within_another_value_names_the_way_to_it() {
        assertThat(Fault.on("name", "missing").within("members[1]").field()).isEqualTo("members[1].name");
        assertThat(Fault.of("empty").within("members").field()).isEqualTo("members");
        assertThat(Fault.on("name", "missing").underClause("14").within("chair"))
                .isEqualTo(Fault.on("chair.name", "missing").underClause("14"));
    }

    @Test
    void one_fault_can_be_refused_at_once() {
        Fault fault = Fault.on("endedOn", "ended-before-started");

        assertThat(new Invalid(fault).faults()).containsExactly(fault);
        assertThat(new Conflict(fault).faults()).containsExactly(fault);
        assertThat(new Forbidden(fault).fault()).isEqualTo(fault);
        assertThat(new Forbidden(fault)).hasMessage("ended-before-started");
        assertThat(new NotVisible()).hasMessage("absent or not visible");
    }
}
