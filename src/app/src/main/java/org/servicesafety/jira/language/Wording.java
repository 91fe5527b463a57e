package org.servicesafety.jira.language;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.period.Period;

/**
 * What the app says in one language. Arguments are put into texts as they stand, numbers too: "2026" must never become
 * "2 026". Who wants a number or a day in the form of the language asks {@link #number} or {@link #day} for it.
 */
public final class Wording {

    private static final String FAULT = "service-safety.fault.";
    private static final int DAY_AND_MONTH = "dd.MM".length();

    private final Language language;
    private final Map<String, String> texts;

    Wording(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    public Language language() {
        return language;
    }

    /** The text of that key with its arguments; the key itself where there is no such text. */
    public String text(String key, Object... arguments) {
        Object[] asTheyStand = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(texts.getOrDefault(key, key), Locale.ROOT).format(asTheyStand);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text in the form that goes with the number; {0} is the number, the other arguments follow. */
    public String counted(String key, long number, Object... arguments) {
        return counted(key, BigDecimal.valueOf(number), arguments);
    }

    /** The text in the form that goes with the number; {0} is the number, the other arguments follow. */
    public String counted(String key, BigDecimal number, Object... arguments) {
        String form = key + "." + PluralForm.of(language, number).suffix();
        Object[] all = new Object[arguments.length + 1];
        all[0] = number(number);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return text(has(form) ? form : key + ".other", all);
    }

    /** What is wrong, in words; days among its arguments in the form of the language. */
    public String fault(Fault fault) {
        Object[] arguments = fault.args().stream().map(this::readable).toArray();
        String key = FAULT + fault.code();
        return has(key) ? text(key, arguments) : text(FAULT + "unnamed", fault.code());
    }

    /** A day as in tables: 23.11.2026. */
    public String day(LocalDate day) {
        return Days.day(day);
    }

    /** Days from one to another, both inclusive; the year is said once where it is the same: 16.11–20.11.2026. */
    public String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return Days.day(to);
        }
        String first = Days.day(from);
        return (from.getYear() == to.getYear() ? first.substring(0, DAY_AND_MONTH) : first) + "\u2013" + Days.day(to);
    }

    /** A day as on paper and in sentences: 23 ноября 2026 г. */
    public String longDay(LocalDate day) {
        return text(
                "service-safety.day.long",
                day.getDayOfMonth(),
                text("service-safety.month." + day.getMonthValue() + ".of"),
                day.getYear());
    }

    /** A period in words: IV квартал 2026 г. */
    public String period(Period period) {
        return PeriodWords.of(period, this);
    }

    /** "Осталось 18 дней", "Срок сегодня" or "Просрочено 13 дней"; the days are those to the last timely day. */
    public String daysLeft(long days) {
        if (days == 0) {
            return text("service-safety.days.today");
        }
        return counted(days > 0 ? "service-safety.days.left" : "service-safety.days.over", Math.abs(days));
    }

    /** A number with the separators of the language: 1 234,5 with no-break spaces. */
    public String number(BigDecimal number) {
        return Numbers.plain(number, language);
    }

    /** A share as a percentage with at most one decimal: 0.125 is 12,5 %. */
    public String percent(double share) {
        return Numbers.percent(share, language);
    }

    /** Puts names in the order of the language's alphabet. A new one each time, for it is not safe among threads. */
    public Collator order() {
        return Alphabet.of(language);
    }

    /** The texts of all keys that begin so, for scripts, as patterns and in the order of the keys. */
    public Map<String, String> beginning(String... prefixes) {
        return texts.entrySet().stream()
                .filter(entry -> Arrays.stream(prefixes).anyMatch(entry.getKey()::startsWith))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private Object readable(String argument) {
        return Days.parse(argument).map(this::day).orElse(argument);
    }
}
