package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.plan.Approval;
import org.servicesafety.domain.plan.Clarification;
import org.servicesafety.domain.plan.ClarificationCause;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanContent;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanQuery;
import org.servicesafety.domain.plan.PlanState;
import org.servicesafety.domain.plan.Plans;
import org.servicesafety.domain.plan.Revision;
import org.servicesafety.domain.plan.Submission;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Once;

class AoPlansTest {

    private static final PlanContent CONTENT = new PlanContent("no deaths", null, "measures of safety");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 24);

    private Transaction transaction;
    private Plans plans;
    private Unit first;
    private Unit second;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.empty();
        Once once = new Once();
        transaction = new AoTransaction(database.ao(), once);
        plans = new AoPlans(database.ao(), database.sql());
        Units units = new AoUnits(database.ao(), once, new AoSettings(database.ao()));
        second = transaction.in(() -> units.add(body("MU02"), null));
        first = transaction.in(() -> units.add(body("MU01"), null));
    }

    @Test
    void a_plan_is_read_as_it_was_written_with_all_its_revisions() {
        Plan draft = add(first, 2026);
        Revision approved = new Revision(
                1,
                PlanState.APPROVED,
                CONTENT,
                null,
                new Submission("officer", DAY),
                null,
                new Approval("commander", DAY, DAY.plusDays(1)));
        Revision next = new Revision(
                2,
                PlanState.DRAFT,
                new PlanContent("none hurt", "train", null),
                new Clarification(ClarificationCause.EQUIPMENT, "new tanks"),
                null,
                "add winter driving",
                null);

        Plan changed = change(new Plan(draft.id(), 1, draft.body(), 2026, List.of(approved)));
        Plan clarified = change(new Plan(draft.id(), 2, draft.body(), 2026, List.of(approved, next)));

        assertThat(draft.version()).isEqualTo(1);
        assertThat(changed.latest()).isEqualTo(approved);
        assertThat(plans.find(draft.id())).contains(clarified);
        assertThat(clarified.version()).isEqualTo(3);
        assertThat(clarified.revisions()).containsExactly(approved, next);
        assertThat(plans.find(first.id(), 2026)).contains(clarified);
        assertThat(plans.find(first.id(), 2027)).isEmpty();
        assertThat(plans.find(new PlanId(99_999_999_999L))).isEmpty();
    }

    @Test
    void the_latest_year_comes_first_then_the_codes_of_the_bodies() {
        Plan early = add(first, 2026);
        Plan late = add(second, 2027);
        Plan lateToo = add(first, 2027);

        assertThat(plans.find(new PlanQuery(Set.of(first.id(), second.id()), null), Paging.FIRST)
                        .items())
                .containsExactly(lateToo, late, early);
        assertThat(plans.find(new PlanQuery(Set.of(first.id(), second.id()), null), new Paging(1, 1))
                        .items())
                .containsExactly(late);
        assertThat(plans.find(new PlanQuery(Set.of(first.id()), 2026), Paging.FIRST)
                        .items())
                .containsExactly(early);
        assertThat(plans.find(new PlanQuery(Set.of(), null), Paging.FIRST).total())
                .isZero();
    }

    @Test
    void two_who_open_the_plan_of_a_year_at_once_open_one() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        Callable<Boolean> open = () -> transaction.in(() -> {
            boolean none = plans.find(first.id(), 2026).isEmpty();
            if (none) {
                plans.add(first.id(), 2026, CONTENT);
            }
            return none;
        });
        try {
            int opened = 0;
            for (Future<Boolean> one : people.invokeAll(List.of(open, open, open, open))) {
                opened += one.get() ? 1 : 0;
            }

            assertThat(opened).isEqualTo(1);
            assertThat(plans.find(new PlanQuery(Set.of(first.id()), null), Paging.FIRST)
                            .total())
                    .isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
    }

    private Plan add(Unit body, int year) {
        return transaction.in(() -> plans.add(body.id(), year, CONTENT));
    }

    private Plan change(Plan plan) {
        return transaction.in(() -> plans.change(plan));
    }

    private static UnitContent body(String code) {
        return new UnitContent(
                code,
                UnitName.of(null, code, null),
                UnitType.body(UnitLevel.MILITARY_UNIT),
                null,
                null,
                Existence.from(LocalDate.of(2015, 1, 1)),
                null);
    }
}
