package org.servicesafety.domain.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The days on which people work. In a year without data they work from Monday to Friday: such a year is {@link #known not known}. */
public final class WorkingDays {

    private static final String BUILT_IN = "kazakhstan.working-days";

    private final Map<Integer, WorkingYear> years = new TreeMap<>();

    private WorkingDays() {}

    /** By these years; of two for the same year the later one counts. */
    public static WorkingDays of(Collection<WorkingYear> years) {
        WorkingDays days = new WorkingDays();
        years.forEach(year -> days.years.put(year.year(), year));
        return days;
    }

    /** The years that the app brings with it: those of the Republic of Kazakhstan that were decided when it was made. */
    public static List<WorkingYear> builtIn() {
        try (InputStream stream = WorkingDays.class.getResourceAsStream(BUILT_IN)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + BUILT_IN);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WorkingDays::year)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 2026 | 01-01, 01-02 | 01-04}: the year, days off, days worked. */
    private static WorkingYear year(String line) {
        String[] parts = line.split("\\|", -1);
        int year = Integer.parseInt(parts[0].strip());
        return new WorkingYear(year, days(year, parts[1]), days(year, parts[2]));
    }

    private static Set<LocalDate> days(int year, String list) {
        Set<LocalDate> days = new TreeSet<>();
        for (String day : list.split(",", -1)) {
            if (!day.isBlank()) {
                days.add(MonthDay.parse("--" + day.strip()).atYear(year));
            }
        }
        return days;
    }

    /** The years with data, in order. */
    public List<WorkingYear> years() {
        return List.copyOf(years.values());
    }

    /** Whether the holidays of the year are known. */
    public boolean known(int year) {
        return years.containsKey(year);
    }

    /** Whether people work on that day. */
    public boolean working(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear()))
                .map(year -> year.working(day))
                .orElseGet(() -> !WorkingYear.weekend(day));
    }

    /** The day itself if people work on it, else the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!working(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The working day that is so many working days after that day; the day itself for 0. */
    public LocalDate after(LocalDate day, int number) {
        return step(day, number, 1);
    }

    /** The working day that is so many working days before that day; the day itself for 0. */
    public LocalDate before(LocalDate day, int number) {
        return step(day, number, -1);
    }

    private LocalDate step(LocalDate from, int number, int days) {
        LocalDate found = from;
        for (int left = number; left > 0; left--) {
            do {
                found = found.plusDays(days);
            } while (!working(found));
        }
        return found;
    }
}
