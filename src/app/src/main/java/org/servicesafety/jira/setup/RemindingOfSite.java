package org.servicesafety.jira.setup;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.reminder.Reminding;
import org.servicesafety.jira.ao.Settings;

/** How this site is reminded: the built-in values until an administrator sets others. */
public final class RemindingOfSite implements Supplier<Reminding> {
    private static final String ON = "reminders/on";
    private static final String LEAD_DAYS = "reminders/lead-days";

    private final Settings settings;

    public RemindingOfSite(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Reminding get() {
        return new Reminding(
                settings.value(ON).map(Boolean::valueOf).orElse(Reminding.BUILT_IN.on()),
                settings.value(LEAD_DAYS).map(Integer::valueOf).orElse(Reminding.BUILT_IN.leadDays()));
    }

    /**
     * Sets the values; one that is absent is the built-in one again.
     *
     * @param form {@code on} (true or false), {@code leadDays} (1 to 20)
     * @throws Forbidden if the person does not administer the site
     * @throws org.servicesafety.domain.fault.Invalid {@code not-a-flag}, {@code not-a-number}, {@code out-of-range}
     */
    public Reminding change(Rights rights, Form form) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("administrator-only"));
        }
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        String on = form.has("on") ? String.valueOf(reader.flag("on")) : null;
        Long days = leadDays(reader);
        check.refuseIfAny();
        settings.set(ON, on);
        settings.set(LEAD_DAYS, days == null ? null : days.toString());
        return get();
    }

    private static @Nullable Long leadDays(FormReader reader) {
        Long days = reader.number("leadDays");
        if (days != null && (days < 1 || days > Reminding.MOST_LEAD_DAYS)) {
            reader.fault("leadDays", "out-of-range", 1, Reminding.MOST_LEAD_DAYS);
        }
        return days;
    }
}
