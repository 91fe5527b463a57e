package org.servicesafety.jira.setup;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.rulebook.WorkingDays;
import org.servicesafety.domain.rulebook.WorkingYear;
import org.servicesafety.jira.ao.Settings;

/** The working days of the site: the years that the app brings with it, and those that an administrator has entered, which come first. */
public final class WorkingDaysOfSite implements Supplier<WorkingDays> {
    private static final String SUBJECT = "working-days";

    /** Of each kind, so that a year fits in its row. */
    private static final int MOST_DAYS = 30;

    private static final List<WorkingYear> BUILT_IN = WorkingDays.builtIn();

    private final Settings settings;

    public WorkingDaysOfSite(Settings settings) {
        this.settings = settings;
    }

    @Override
    public WorkingDays get() {
        return WorkingDays.of(Stream.concat(
                        BUILT_IN.stream(),
                        settings.under(SUBJECT).entrySet().stream().map(WorkingDaysOfSite::year))
                .toList());
    }

    /** {@code 01-01,01-02|01-04} under the year. */
    private static WorkingYear year(Map.Entry<String, String> entry) {
        int year = Integer.parseInt(entry.getKey());
        int line = entry.getValue().indexOf('|');
        return new WorkingYear(
                year,
                days(year, entry.getValue().substring(0, line)),
                days(year, entry.getValue().substring(line + 1)));
    }

    private static Set<LocalDate> days(int year, String list) {
        return Arrays.stream(list.split(",", -1))
                .filter(day -> !day.isEmpty())
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Enters a year, or enters it anew.
     *
     * @param form {@code year} (2000 to 2999), {@code off} (days from Monday to Friday on which nobody works), {@code worked} (Saturdays and
     *     Sundays that are worked); at most 30 of each
     * @throws Forbidden if the person does not administer the site
     * @throws org.servicesafety.domain.fault.Invalid naming all faults: {@code required}, {@code not-a-number}, {@code not-a-day},
     *     {@code too-many} and those of {@link WorkingYear}
     */
    public WorkingDays enter(Rights rights, Form form) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("administrator-only"));
        }
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("year");
        Long year = reader.number("year");
        List<LocalDate> off = days(reader, "off");
        List<LocalDate> worked = days(reader, "worked");
        if (year != null) {
            check.add(WorkingYear.check((int) Math.min(Math.max(year, 0), Integer.MAX_VALUE), off, worked)
                    .faults());
        }
        check.refuseIfAny();
        settings.set(SUBJECT + "/" + Objects.requireNonNull(year), text(off) + "|" + text(worked));
        return get();
    }

    private static List<LocalDate> days(FormReader reader, String list) {
        int size = reader.form().size(list);
        List<LocalDate> days = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            LocalDate day = reader.day(list + "[" + index + "]");
            if (day != null) {
                days.add(day);
            }
        }
        if (size > MOST_DAYS) {
            reader.fault(list, "too-many", MOST_DAYS);
        }
        return days;
    }

    private static String text(List<LocalDate> days) {
        return days.stream()
                .distinct()
                .sorted()
                .map(day -> MonthDay.from(day).toString().substring("--".length()))
                .collect(Collectors.joining(","));
    }
}
