package org.servicesafety.jira.setup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicesafety.jira.ao.Settings;

/** The projects that were set up, and the day of it. Obligations of a body count from the year before. */
public final class SetUpDays {
    private static final String SUBJECT = "set-up";

    private final Settings settings;

    public SetUpDays(Settings settings) {
        this.settings = settings;
    }

    /** The day on which the project was first set up, empty if it was not. */
    public Optional<LocalDate> of(String projectKey) {
        return settings.value(SUBJECT + "/" + projectKey).map(LocalDate::parse);
    }

    /** Records the day of the first set-up. */
    void record(String projectKey, LocalDate day) {
        settings.set(SUBJECT + "/" + projectKey, day.toString());
    }

    /** All projects that were set up, by their keys. */
    public Map<String, LocalDate> all() {
        return settings.under(SUBJECT).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> LocalDate.parse(entry.getValue())));
    }
}
