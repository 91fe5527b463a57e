package org.servicesafety.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConcernedTest {

    private final Concerned all =
            new Concerned(Set.of("doer"), Set.of("monitor"), Set.of("officer"), Set.of("commander"));

    @Test
    void up_to_the_term_those_are_told_who_do_it() {
        assertThat(all.told(Stage.AHEAD)).containsExactly("doer");
        assertThat(all.told(Stage.TERM)).containsExactly("doer");
    }

    @Test
    void where_nobody_is_named_the_safety_officer_is_told() {
        assertThat(new Concerned(Set.of(), Set.of("monitor"), Set.of("officer"), Set.of("commander")).told(Stage.TERM))
                .containsExactly("officer");
        assertThat(new Concerned(Set.of(), Set.of(), Set.of(), Set.of("commander")).told(Stage.AHEAD))
                .containsExactly("commander");
    }

    @Test
    void after_the_term_each_step_adds_its_people() {
        assertThat(all.told(Stage.MONITORING)).containsExactlyInAnyOrder("doer", "monitor");
        assertThat(all.told(Stage.OFFICER)).containsExactlyInAnyOrder("doer", "monitor", "officer");
        assertThat(all.told(Stage.COMMANDER)).containsExactlyInAnyOrder("doer", "monitor", "officer", "commander");
    }

    @Test
    void what_is_late_is_never_told_to_the_doer_alone() {
        Set<String> self = Set.of("doer");

        assertThat(new Concerned(self, self, Set.of("officer"), Set.of("commander")).told(Stage.MONITORING))
                .containsExactlyInAnyOrder("doer", "officer");
        assertThat(new Concerned(self, Set.of(), self, Set.of("commander")).told(Stage.MONITORING))
                .containsExactlyInAnyOrder("doer", "commander");
        assertThat(new Concerned(self, self, self, self).told(Stage.COMMANDER)).isEmpty();
    }
}
