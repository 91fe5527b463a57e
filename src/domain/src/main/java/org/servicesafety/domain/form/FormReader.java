package org.servicesafety.domain.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;

/**
 * Reads the fields of a form. What is absent or not understood is null; what is not understood is a fault as well. Codes:
 * {@code required}, {@code too-long} (most characters), {@code unprintable}, {@code not-a-day}, {@code not-a-month}, {@code not-a-number},
 * {@code not-a-flag}, {@code unknown-value} (what is allowed).
 */
public final class FormReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(?:19|2\\d)\\d{2}-(?:0[1-9]|1[0-2])");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private final Form form;
    private final Faults.Check check;

    public FormReader(Form form, Faults.Check check) {
        this.form = form;
        this.check = check;
    }

    public Form form() {
        return form;
    }

    public FormReader require(String... fields) {
        Arrays.stream(fields)
                .filter(field -> !form.has(field) && !form.isMisread(field))
                .forEach(field -> check.add(field, "required"));
        return this;
    }

    /** Tells what else is wrong with a field. */
    public void fault(String field, String code, Object... args) {
        check.add(field, code, args);
    }

    /** A text of at most so many characters, none of which steers a machine; line ends and tabs may be. */
    public @Nullable String text(String field, int longest) {
        String text = form.at(field);
        if (text == null) {
            return null;
        }
        boolean tooLong = text.length() > longest;
        boolean unprintable = UNPRINTABLE.matcher(text).find();
        check.addIf(tooLong, field, "too-long", longest).addIf(unprintable, field, "unprintable");
        return tooLong || unprintable ? null : text;
    }

    /** A day in the form 2026-11-23. */
    public @Nullable LocalDate day(String field) {
        String text = form.at(field);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = dayOf(text);
        check.addIf(day.isEmpty(), field, "not-a-day");
        return day.orElse(null);
    }

    /** A month of the years 1900 to 2999 in the form 2026-11. */
    public @Nullable YearMonth month(String field) {
        String text = form.at(field);
        if (text == null) {
            return null;
        }
        Optional<YearMonth> month = monthOf(text);
        check.addIf(month.isEmpty(), field, "not-a-month");
        return month.orElse(null);
    }

    /** The month that a text of that form names; empty if it is of another form. */
    public static Optional<YearMonth> monthOf(String text) {
        return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }

    public @Nullable Long number(String field) {
        String text = form.at(field);
        if (text == null) {
            return null;
        }
        boolean number = text.matches("-?\\d{1,18}");
        check.addIf(!number, field, "not-a-number");
        return number ? Long.valueOf(text) : null;
    }

    /** True or false; absent is false. */
    public boolean flag(String field) {
        String text = form.at(field);
        check.addIf(text != null && !text.matches("true|false"), field, "not-a-flag");
        return "true".equals(text);
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        String text = form.at(field);
        if (text == null) {
            return null;
        }
        Optional<E> chosen = named(text, type);
        check.addIf(chosen.isEmpty(), field, "unknown-value", names(type));
        return chosen.orElse(null);
    }

    /** Several names of an enum in a list; those not understood are left out. */
    public <E extends Enum<E>> List<E> choices(String list, Class<E> type) {
        return IntStream.range(0, form.size(list))
                .mapToObj(index -> Optional.ofNullable(choice(list + "[" + index + "]", type)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reads what stands within a field; its faults name the way to it. */
    public <T> T within(String field, Reading<T> reading) {
        Faults.Check inner = Faults.check();
        T read = reading.of(new FormReader(form.within(field), inner));
        inner.faults().forEach(fault -> check.add(fault.within(field)));
        return read;
    }

    /** Reads each entry of a list. */
    public <T> List<T> each(String list, Reading<T> reading) {
        return IntStream.range(0, form.size(list))
                .mapToObj(index -> within(list + "[" + index + "]", reading))
                .toList();
    }

    /** How to read a part of a form. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(FormReader part);
    }

    private static Optional<LocalDate> dayOf(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
