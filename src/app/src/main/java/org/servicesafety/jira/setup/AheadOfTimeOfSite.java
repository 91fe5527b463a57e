package org.servicesafety.jira.setup;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.plan.AheadOfTime;
import org.servicesafety.jira.ao.Settings;

/** How far ahead occurrences become issues at this site: the built-in values until an administrator sets others. */
public final class AheadOfTimeOfSite implements Supplier<AheadOfTime> {
    private static final String DAYS = "occurrences/days-ahead";
    private static final String MOST = "occurrences/most-per-run";

    private final Settings settings;

    public AheadOfTimeOfSite(Settings settings) {
        this.settings = settings;
    }

    @Override
    public AheadOfTime get() {
        return new AheadOfTime(
                number(DAYS).orElse(AheadOfTime.BUILT_IN.daysAhead()),
                number(MOST).orElse(AheadOfTime.BUILT_IN.mostPerRun()));
    }

    /**
     * Sets the values; one that is absent is the built-in one again.
     *
     * @param form {@code daysAhead} (1 to 366), {@code mostPerRun} (1 to 5000)
     * @throws Forbidden if the person does not administer the site
     * @throws org.servicesafety.domain.fault.Invalid {@code not-a-number}, {@code out-of-range}
     */
    public AheadOfTime change(Rights rights, Form form) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("administrator-only"));
        }
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        Long days = within(reader, "daysAhead", AheadOfTime.FARTHEST);
        Long most = within(reader, "mostPerRun", AheadOfTime.MOST);
        check.refuseIfAny();
        settings.set(DAYS, days == null ? null : days.toString());
        settings.set(MOST, most == null ? null : most.toString());
        return get();
    }

    private static @Nullable Long within(FormReader reader, String field, int highest) {
        Long number = reader.number(field);
        if (number != null && (number < 1 || number > highest)) {
            reader.fault(field, "out-of-range", 1, highest);
        }
        return number;
    }

    private Optional<Integer> number(String name) {
        return settings.value(name).map(Integer::valueOf);
    }
}
