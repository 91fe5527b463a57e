package org.servicesafety.domain.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.period.PeriodKind;

/**
 * The lines of the text of an edition. Each reading of a value that is missing or of a wrong form keeps a fault and
 * answers a harmless value instead, so that one pass finds all faults; {@link #faults} are all of them.
 */
final class Entries {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Faults.Check check = Faults.check();
    private final Set<String> faulty = new HashSet<>();

    private Entries() {}

    static Entries of(String text, Set<String> known) {
        Entries entries = new Entries();
        int number = 0;
        for (String line : text.lines().toList()) {
            entries.line(++number, line.strip(), known);
        }
        return entries;
    }

    /** Values that are one by one already, as from a form; an empty one is as good as absent. */
    static Entries of(Map<String, String> values) {
        Entries entries = new Entries();
        entries.values.putAll(values);
        return entries;
    }

    /** Puts in what is missing. */
    void complete(Map<String, String> others) {
        others.forEach(values::putIfAbsent);
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether none of these values had a fault so far. */
    boolean sound(String... keys) {
        return Set.of(keys).stream().noneMatch(faulty::contains);
    }

    void add(Faults.Check found) {
        check.add(found.faults());
    }

    Faults faults() {
        return check.faults();
    }

    String text(String key) {
        return read(key, Function.identity(), "?", "missing");
    }

    LocalDate day(String key) {
        return read(key, Entries::dayText, LocalDate.MAX, "not-a-day");
    }

    MonthDay dayOfYear(String key) {
        return read(key, text -> MonthDay.parse("--" + text), MonthDay.of(1, 1), "not-a-day-of-the-year");
    }

    BigDecimal share(String key) {
        return read(key, BigDecimal::new, BigDecimal.ONE, "not-a-share");
    }

    int whole(String key) {
        return read(key, Integer::valueOf, 1, "not-a-number");
    }

    boolean truth(String key) {
        return read(key, Entries::trueOrFalse, true, "not-true-or-false");
    }

    ObligationsFrom obligationsFrom(String key) {
        return read(key, Entries::obligationsFromText, ObligationsFrom.yearBeforeSetUp(), "not-a-day");
    }

    /** The kinds, none where the key is missing or empty. */
    Set<PeriodKind> kinds(String key) {
        return !values.getOrDefault(key, "").isEmpty()
                ? read(key, Entries::kindsText, Set.of(PeriodKind.YEAR), "unknown-kind")
                : Set.of();
    }

    private void line(int number, String line, Set<String> known) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int sign = line.indexOf('=');
        if (sign <= 0) {
            check.add(null, "line-unreadable", number);
            return;
        }
        entry(line.substring(0, sign).strip(), line.substring(sign + 1).strip(), known);
    }

    private void entry(String key, String value, Set<String> known) {
        check.addIf(!known.contains(key), key, "unknown");
        check.addIf(values.putIfAbsent(key, value) != null, key, "twice");
    }

    private <T> T read(String key, Function<String, T> reading, T harmless, String code) {
        String text = values.getOrDefault(key, "");
        if (text.isEmpty()) {
            return fault(key, "missing", harmless);
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return fault(key, code, harmless);
        }
    }

    private <T> T fault(String key, String code, T harmless) {
        faulty.add(key);
        check.add(key, code, values.getOrDefault(key, ""));
        return harmless;
    }

    // of four digits of the year and no sign, which would be a day too
    private static LocalDate dayText(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }

    private static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static ObligationsFrom obligationsFromText(String text) {
        return text.equals(ObligationsFrom.NOTATION_OF_YEAR_BEFORE)
                ? ObligationsFrom.yearBeforeSetUp()
                : new ObligationsFrom(dayText(text));
    }

    private static Set<PeriodKind> kindsText(String text) {
        Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
        for (String kind : text.split(",", -1)) {
            kinds.add(PeriodKind.valueOf(kind.strip()));
        }
        return kinds;
    }
}
