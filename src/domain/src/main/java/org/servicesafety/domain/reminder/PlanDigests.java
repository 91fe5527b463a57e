package org.servicesafety.domain.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.obligation.OpenObligations;
import org.servicesafety.domain.rulebook.WorkingDays;

/**
 * Plans what is told today, in one transaction: all digests of a day are kept, or none. A day is planned once, whoever asks and however
 * often; a day on which nobody works is not, and what would have been told then is told on the next one.
 */
public final class PlanDigests {

    /** What was missed earlier is told no more: the site was shut down, and nobody is helped by mails about all of it. */
    static final int MOST_DAYS_MADE_UP_FOR = 14;

    private final OpenObligations open;
    private final Addressees addressees;
    private final Digests digests;
    private final Surroundings surroundings;

    /**
     * What is read anew for each run.
     *
     * @param site how the site is reminded
     * @param working its working days
     */
    public record Surroundings(
            Transaction transaction, Supplier<Reminding> site, Supplier<WorkingDays> working, Clock clock) {}

    public PlanDigests(OpenObligations open, Addressees addressees, Digests digests, Surroundings surroundings) {
        this.open = open;
        this.addressees = addressees;
        this.digests = digests;
        this.surroundings = surroundings;
    }

    /** Plans today, if that is to be done; answers how many digests there are now. */
    public int plan() {
        LocalDate today = LocalDate.now(surroundings.clock());
        WorkingDays working = surroundings.working().get();
        return working.working(today) ? surroundings.transaction().in(() -> plan(today, working)) : 0;
    }

    private int plan(LocalDate today, WorkingDays working) {
        LocalDate last = digests.lock();
        if (last != null && !last.isBefore(today)) {
            return 0;
        }
        Reminding site = surroundings.site().get();
        List<Digest> planned =
                site.on() ? digests(today, since(last, today), new ReminderDays(working, site.leadDays())) : List.of();
        digests.add(planned);
        digests.planned(today);
        return planned.size();
    }

    private static LocalDate since(@Nullable LocalDate last, LocalDate today) {
        LocalDate earliest = today.minusDays(MOST_DAYS_MADE_UP_FOR);
        if (last == null) {
            return today.minusDays(1);
        }
        return last.isBefore(earliest) ? earliest : last;
    }

    private List<Digest> digests(LocalDate today, LocalDate after, ReminderDays days) {
        Map<String, Lines> byPerson = new TreeMap<>();
        open.due(days.firstDue(after), days.lastDue(today))
                .flatMap(obligation ->
                        days
                                .reached(obligation.due(), after, today)
                                .map(stage -> new Matter(obligation, stage))
                                .stream())
                .sorted(Matter.WORST_FIRST)
                .forEach(matter -> addressees
                        .of(matter.obligation())
                        .told(matter.stage())
                        .forEach(person -> byPerson.computeIfAbsent(person, key -> new Lines())
                                .add(matter)));
        return byPerson.entrySet().stream()
                .map(entry -> entry.getValue().digest(entry.getKey(), today))
                .toList();
    }

    /** What is gathered for one person. */
    private static final class Lines {
        private final List<Matter> matters = new ArrayList<>();
        private long more;

        void add(Matter matter) {
            if (matters.size() < Digest.MOST) {
                matters.add(matter);
            } else {
                more++;
            }
        }

        Digest digest(String person, LocalDate day) {
            return new Digest(person, day, matters, more);
        }
    }
}
