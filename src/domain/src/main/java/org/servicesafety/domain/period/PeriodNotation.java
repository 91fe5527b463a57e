package org.servicesafety.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way periods are written in the REST interface. */
final class PeriodNotation {

    private static final Pattern YEAR_AND_PART =
            Pattern.compile("(?<year>(?:19|2[0-9])[0-9]{2})(?:-(?<part>[0-9A-Za-z]{2,6}))?");
    private static final Pattern TWO_YEARS = Pattern.compile("(?<first>(?:19|2[0-9])[0-9]{2})/(?<second>[0-9]{4})");

    private PeriodNotation() {}

    static Optional<Period> parse(String text, TrainingYear trainingYear) {
        Matcher years = TWO_YEARS.matcher(text);
        if (years.matches()) {
            return academicYear(year(years, "first"), year(years, "second"), trainingYear);
        }
        Matcher one = YEAR_AND_PART.matcher(text);
        return one.matches() ? part(year(one, "year"), one.group("part"), trainingYear) : Optional.empty();
    }

    static String print(Period period) {
        int year = period.firstDay().getYear();
        int month = period.firstDay().getMonthValue();
        return switch (period.kind()) {
            case MONTH -> text("%04d-%02d", year, month);
            case QUARTER -> text("%04d-Q%d", year, (month + 2) / 3);
            case HALF_YEAR -> text("%04d-H%d", year, (month + 5) / 6);
            case YEAR -> text("%04d", year);
            case WINTER_TRAINING -> text("%04d-winter", period.lastDay().getYear());
            case SUMMER_TRAINING -> text("%04d-summer", period.lastDay().getYear());
            case ACADEMIC_YEAR -> text("%04d/%04d", year, year + 1);
        };
    }

    private static Optional<Period> part(int year, String part, TrainingYear trainingYear) {
        if (part == null) {
            return Optional.of(Period.year(year));
        }
        return switch (part) {
            case "Q1", "Q2", "Q3", "Q4" -> Optional.of(Period.quarter(year, part.charAt(1) - '0'));
            case "H1", "H2" -> Optional.of(Period.halfYear(year, part.charAt(1) - '0'));
            case "winter" -> Optional.of(endingIn(year, PeriodKind.WINTER_TRAINING, trainingYear));
            case "summer" -> Optional.of(endingIn(year, PeriodKind.SUMMER_TRAINING, trainingYear));
            default -> month(year, part);
        };
    }

    private static Optional<Period> month(int year, String part) {
        return part.matches("0[1-9]|1[0-2]")
                ? Optional.of(Period.month(YearMonth.of(year, Integer.parseInt(part))))
                : Optional.empty();
    }

    private static Period endingIn(int year, PeriodKind kind, TrainingYear trainingYear) {
        Period begun = Period.training(kind, year, trainingYear);
        LocalDate lastDay = begun.lastDay();
        return lastDay.getYear() == year ? begun : begun.previous();
    }

    private static Optional<Period> academicYear(int first, int second, TrainingYear trainingYear) {
        return second == first + 1
                ? Optional.of(Period.training(PeriodKind.ACADEMIC_YEAR, first, trainingYear))
                : Optional.empty();
    }

    private static String text(String format, Object... args) {
        return String.format(Locale.ROOT, format, args);
    }

    private static int year(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
