package org.servicesafety.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.obligation.ObligationKind.ELIMINATION_REPORT;
import static org.servicesafety.domain.obligation.ObligationKind.ITEM;
import static org.servicesafety.domain.testing.Forms.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class ObligationsOfRecordsTest {

    /** Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final UnitId BODY = new UnitId(2);

    private final SmallArmy army = new SmallArmy();
    private final InMemory items = new InMemory(ITEM);
    private final InMemory reports = new InMemory(ELIMINATION_REPORT);

    private ObligationsOf obligations() {
        ZoneId zone = ZoneId.of("Asia/Almaty");
        Clock clock = Clock.fixed(TODAY.atTime(3, 0).atZone(zone).toInstant(), zone);
        return new ObligationsOf(army, army, army, army, () -> List.of(items, reports), RuleBooks.builtIn(), clock);
    }

    private Page<TrackedObligation> list(Object... fields) {
        return obligations().list(army, form(fields));
    }

    private static List<String> names(Page<TrackedObligation> page) {
        return page.items().stream()
                .map(tracked -> tracked.obligation().subject())
                .map(subject -> subject == null ? "-" : subject.name())
                .toList();
    }

    @Test
    void stand_among_those_of_the_calendar_by_due_day() {
        items.add("late", "2026-11-10", null);
        items.add("coming", "2026-12-25", null);

        Page<TrackedObligation> page = list("unit", 2, "from", "2026-11-01", "to", "2026-12-31", "limit", 1000);

        assertThat(page.items())
                .extracting(tracked -> tracked.obligation().due())
                .isSorted();
        // of one day the calendar's first: the analysis of October is due on 10 November too
        assertThat(names(page)).containsSubsequence("-", "late", "coming");
        assertThat(page.total()).isEqualTo(page.items().size());
    }

    @Test
    void have_the_month_of_their_day_as_period_and_the_clause_that_asks_for_them() {
        items.add("MU03-12", "2026-11-10", "2026-11-12");
        reports.add("17/2026", "2026-11-20", null);

        List<TrackedObligation> found = list(
                        "unit", 2, "from", "2026-11-01", "to", "2026-11-30", "kind", "ITEM,ELIMINATION_REPORT")
                .items();

        assertThat(found)
                .extracting(tracked ->
                        tracked.obligation().kind() + " " + tracked.obligation().period() + " "
                                + tracked.obligation().clause() + " " + tracked.state())
                .containsExactly("ITEM 2026-11 6 DONE_LATE", "ELIMINATION_REPORT 2026-11 14 OVERDUE");
    }

    @Test
    void are_read_only_if_their_kind_is_asked_for_and_in_the_states_asked_for() {
        items.add("done", "2026-11-10", "2026-11-09");
        items.add("late", "2026-11-11", null);
        reports.add("17/2026", "2026-11-20", null);

        assertThat(names(list("unit", 2, "kind", "ITEM", "state", "OVERDUE"))).containsExactly("late");
        assertThat(names(list("unit", 2, "kind", "PLAN"))).doesNotContain("late", "done", "17/2026");
        assertThat(list("unit", 2, "kind", "ITEM,ELIMINATION_REPORT").total()).isEqualTo(3);
    }

    @Test
    void are_paged_together_without_one_lost_or_doubled() {
        for (int day = 1; day <= 20; day++) {
            items.add("item" + day, "2026-11-%02d".formatted(day), null);
            reports.add("act" + day, "2026-11-%02d".formatted(day), null);
        }
        List<String> whole = names(list("unit", 2, "from", "2026-11-01", "to", "2026-11-30", "limit", 1000));

        List<String> paged = new ArrayList<>();
        for (int start = 0; start < whole.size(); start += 7) {
            paged.addAll(names(list("unit", 2, "from", "2026-11-01", "to", "2026-11-30", "start", start, "limit", 7)));
        }
        assertThat(paged).isEqualTo(whole);
        assertThat(whole).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void are_counted_in_the_summary() {
        items.add("overdue", "2026-11-20", null);
        items.add("today", "2026-11-23", null);
        // Monday 7 December is the last of fourteen days, Tuesday is later
        items.add("soon", "2026-12-07", null);
        reports.add("later", "2026-12-08", null);
        items.add("in time", "2026-11-10", "2026-11-10");
        reports.add("late", "2026-11-10", "2026-11-11");

        ObligationSummary summary =
                obligations().summary(army, form("unit", 2, "kind", "ITEM,ELIMINATION_REPORT", "state", "DUE"));

        assertThat(summary).isEqualTo(new ObligationSummary(LocalDate.parse("2026-12-07"), 1, 2, 1, 1, 1, null));
    }

    @Test
    void those_of_the_calendar_are_counted_with_how_late_they_were_on_average() {
        army.fulfilments.clear();
        ObligationSummary summary = obligations()
                .summary(army, new Form(Map.of("unit", "2", "kind", "PLAN", "from", "2026-12-01", "to", "2026-12-31")));

        // the plan for 2027, due on Thursday 24 December
        assertThat(summary).isEqualTo(new ObligationSummary(LocalDate.parse("2026-12-07"), 0, 0, 1, 0, 0, null));
    }

    private static final class InMemory implements Duties {

        private final ObligationKind kind;
        private final List<Duty> duties = new ArrayList<>();

        InMemory(ObligationKind kind) {
            this.kind = kind;
        }

        void add(String name, String due, @Nullable String doneOn) {
            LocalDate done = doneOn == null ? null : LocalDate.parse(doneOn);
            duties.add(new Duty(BODY, LocalDate.parse(due), done, new Subject(name, name, "", null)));
        }

        @Override
        public ObligationKind kind() {
            return kind;
        }

        @Override
        public Map<ObligationState, Long> count(DutyQuery query) {
            return found(query).collect(Collectors.groupingBy(duty -> state(duty, query), Collectors.counting()));
        }

        @Override
        public List<Duty> first(DutyQuery query, int most) {
            return found(query)
                    .sorted(Comparator.comparing(Duty::due))
                    .limit(most)
                    .toList();
        }

        private Stream<Duty> found(DutyQuery query) {
            return duties.stream()
                    .filter(duty -> query.bodies().contains(duty.body()))
                    .filter(duty ->
                            !duty.due().isBefore(query.from()) && !duty.due().isAfter(query.to()))
                    .filter(duty -> query.states().contains(state(duty, query)));
        }

        private static ObligationState state(Duty duty, DutyQuery query) {
            return ObligationState.of(duty.due(), duty.doneOn(), query.today());
        }
    }
}
