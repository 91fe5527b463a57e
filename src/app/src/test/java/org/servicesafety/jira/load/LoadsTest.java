package org.servicesafety.jira.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.jira.load.Loads.Name;
import org.servicesafety.jira.load.Loads.Step;

class LoadsTest {

    private static final Name MINE = new Name("officer", 5, "load-1");

    private final Loads loads = new Loads();

    @Test
    void a_load_tells_how_far_it_has_come_while_it_lasts() {
        String done = loads.during(MINE, watch -> {
            assertThat(loads.step(MINE)).contains(new Step(0, 0));
            watch.at(3, 14);
            assertThat(loads.step(MINE)).contains(new Step(3, 14));
            return "done";
        });

        assertThat(done).isEqualTo("done");
        assertThat(loads.step(MINE)).isEmpty();
    }

    @Test
    void a_load_that_is_cancelled_goes_no_further() {
        assertThatThrownBy(() -> loads.during(MINE, watch -> {
                    watch.at(3, 14);
                    assertThat(loads.cancel(MINE)).isTrue();
                    watch.at(4, 14);
                    return "done";
                }))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(
                                refused.faults().list().get(0).code())
                        .isEqualTo("cancelled"));
        assertThat(loads.step(MINE)).isEmpty();
        assertThat(loads.cancel(MINE)).isFalse();
    }

    @Test
    void nobody_finds_the_load_of_another() {
        loads.during(MINE, watch -> {
            assertThat(loads.step(new Name("keeper", 5, "load-1"))).isEmpty();
            assertThat(loads.cancel(new Name("officer", 6, "load-1"))).isFalse();
            return true;
        });
    }
}
