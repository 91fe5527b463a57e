package org.servicesafety.jira.health;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicesafety.domain.rulebook.WorkingDays;

/** Whether the holidays of this year are known and, from October on, when the state has decided on them, those of the next. */
final class WorkingDaysCheck implements Check {
    private static final Month DECIDED = Month.OCTOBER;

    private final Supplier<WorkingDays> days;
    private final Clock clock;

    WorkingDaysCheck(Supplier<WorkingDays> days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "working-days";
    }

    @Override
    public Finding look() {
        LocalDate today = LocalDate.now(clock);
        WorkingDays known = days.get();
        int last = today.getMonth().compareTo(DECIDED) < 0 ? today.getYear() : today.getYear() + 1;
        List<Integer> missing = IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !known.known(year))
                .boxed()
                .toList();
        return missing.isEmpty()
                ? Finding.ok(name(), last)
                : Finding.warning(
                        name(), null, missing.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
