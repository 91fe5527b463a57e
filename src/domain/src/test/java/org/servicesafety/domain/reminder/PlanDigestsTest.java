package org.servicesafety.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.obligation.Bodies;
import org.servicesafety.domain.obligation.ObligationKind;
import org.servicesafety.domain.rulebook.WorkingDays;

/** The army in memory has a regional command and two military units: what the calendar asks of them is told by mail. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-5")
@Tag("clause-20")
class PlanDigestsTest {

    private final Diary diary = new Diary();
    private Reminding site = Reminding.BUILT_IN;
    private Addressees addressees =
            obligation -> new Concerned(Set.of("doer"), Set.of("monitor"), Set.of("officer"), Set.of("commander"));

    private int on(String day) {
        ZoneId zone = ZoneId.of("Asia/Almaty");
        Clock clock =
                Clock.fixed(LocalDate.parse(day).atTime(7, 30).atZone(zone).toInstant(), zone);
        PlanDigests.Surroundings surroundings = new PlanDigests.Surroundings(
                new Transaction() {
                    @Override
                    public <T> T in(Supplier<T> work) {
                        return work.get();
                    }
                },
                () -> site,
                () -> WorkingDays.of(WorkingDays.builtIn()),
                clock);
        return new PlanDigests(Bodies.openObligations(clock), addressees, diary, surroundings).plan();
    }

    private List<String> told(String person) {
        return diary.added.stream()
                .filter(digest -> digest.person().equals(person))
                .flatMap(digest -> digest.matters().stream())
                .map(matter -> matter.stage() + " " + matter.obligation().kind() + " "
                        + matter.obligation().body().value())
                .toList();
    }

    /** The analysis of October is due on Tuesday, 10 November, by the two military units. */
    @Test
    void the_doer_is_told_before_the_term_and_on_it() {
        assertThat(on("2026-11-03")).isEqualTo(1);
        assertThat(told("doer")).containsExactly("AHEAD ANALYSIS 2", "AHEAD ANALYSIS 3");
        diary.added.clear();

        assertThat(on("2026-11-10")).isEqualTo(1);
        assertThat(told("doer")).containsExactly("TERM ANALYSIS 2", "TERM ANALYSIS 3");
    }

    @Test
    void each_person_gets_one_digest_a_day_with_all_that_concerns_him() {
        on("2026-11-10");
        diary.added.clear();

        assertThat(on("2026-11-11")).isEqualTo(2);
        assertThat(diary.added).extracting(Digest::person).containsExactly("doer", "monitor");
        assertThat(told("monitor")).containsExactly("MONITORING ANALYSIS 2", "MONITORING ANALYSIS 3");
    }

    @Test
    void a_day_is_planned_once() {
        assertThat(on("2026-11-10")).isEqualTo(1);
        assertThat(on("2026-11-10")).isZero();
        assertThat(diary.added).hasSize(1);
    }

    @Test
    void a_day_on_which_the_server_was_down_is_made_up_for() {
        on("2026-11-09");
        assertThat(on("2026-11-16")).isEqualTo(3);
        assertThat(told("officer")).containsExactly("OFFICER ANALYSIS 2", "OFFICER ANALYSIS 3");
    }

    @Test
    void nothing_is_planned_where_nobody_works_nor_where_it_is_switched_off() {
        assertThat(on("2026-11-14")).as("a Saturday").isZero();
        assertThat(diary.last).isNull();

        site = new Reminding(false, 5);
        assertThat(on("2026-11-10")).isZero();
        assertThat(on("2026-11-11")).isZero();
        site = Reminding.BUILT_IN;
        assertThat(on("2026-11-12"))
                .as("nothing is told of the days without reminders")
                .isZero();
        assertThat(on("2026-11-13")).isEqualTo(3);
    }

    @Test
    void who_may_not_see_a_body_is_not_told_of_it() {
        addressees = obligation -> obligation.body().value() == 2
                ? new Concerned(Set.of("doer"), Set.of(), Set.of(), Set.of())
                : new Concerned(Set.of(), Set.of(), Set.of(), Set.of());

        assertThat(on("2026-11-10")).isEqualTo(1);
        assertThat(told("doer")).containsExactly("TERM ANALYSIS 2");
    }

    /** The plan for 2027 is due on Thursday, 24 December; the coverage of the quarter on the 31st. */
    @Test
    void what_is_worse_stands_first() {
        on("2026-12-24");
        diary.added.clear();
        on("2026-12-25");

        assertThat(told("doer").get(0)).startsWith("MONITORING " + ObligationKind.PLAN);
        diary.added.clear();
        on("2026-12-31");
        assertThat(told("doer"))
                .startsWith("COMMANDER PLAN 1", "COMMANDER PLAN 2", "COMMANDER PLAN 3")
                .endsWith("TERM COVERAGE 2", "TERM COVERAGE 3");
    }

    private static final class Diary implements Digests {
        private final List<Digest> added = new ArrayList<>();
        private @Nullable LocalDate last;

        @Override
        public @Nullable LocalDate lock() {
            return last;
        }

        @Override
        public void add(List<Digest> digests) {
            added.addAll(digests);
        }

        @Override
        public void planned(LocalDate day) {
            last = day;
        }
    }
}
