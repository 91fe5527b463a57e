package org.servicesafety.jira.language;

import org.servicesafety.domain.period.Period;

/** Periods in words. */
final class PeriodWords {

    private static final String KEY = "service-safety.period.";

    private PeriodWords() {}

    static String of(Period period, Wording wording) {
        int month = period.firstDay().getMonthValue();
        String year = String.valueOf(period.lastDay().getYear());
        return switch (period.kind()) {
            case MONTH -> wording.text(KEY + "month", wording.text("service-safety.month." + month + ".name"), year);
            case QUARTER -> part("quarter", (month + 2) / 3, year, wording);
            case HALF_YEAR -> part("half-year", (month + 5) / 6, year, wording);
            case YEAR -> wording.text(KEY + "year", year);
            case WINTER_TRAINING -> wording.text(KEY + "winter", year);
            case SUMMER_TRAINING -> wording.text(KEY + "summer", year);
            case ACADEMIC_YEAR ->
                wording.text(KEY + "academic-year", period.firstDay().getYear(), year);
        };
    }

    private static String part(String kind, int number, String year, Wording wording) {
        return wording.text(KEY + kind, wording.text("service-safety." + kind + "." + number), year);
    }
}
