package org.servicesafety.domain.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "При необходимости", "перед каждым выходом", "әр шығар алдында", "within 3 days after ...": due when something happens. */
final class OccasionWording implements Wording {

    /** Words that give a day or a sequence of its own: an event beside them would hide a term. */
    private static final Set<Sense> OF_THE_CALENDAR = EnumSet.of(
            Sense.MONTH,
            Sense.DATE,
            Sense.ADVERB,
            Sense.CONSTANT,
            Sense.WEEKDAY,
            Sense.WEEKDAYS,
            Sense.TIMES,
            Sense.TRAINING);

    private static final Set<String> ENDINGS_OF_EVENTS = Set.of("ганда", "генде", "канда", "кенде");
    private static final int MOST_DAYS = 366;

    @Override
    public Optional<Reading> read(Cursor cursor, PlanYear planned) {
        if (isOccasionsOnly(cursor.rest())) {
            return Optional.of(Reading.onOccasion(null));
        }
        boolean calendar = cursor.rest().stream().anyMatch(token -> OF_THE_CALENDAR.contains(token.sense()));
        return calendar ? Optional.empty() : event(cursor);
    }

    private static boolean isOccasionsOnly(List<Token> tokens) {
        Set<Sense> allowed = EnumSet.of(Sense.OCCASION, Sense.COMMA, Sense.SEMICOLON, Sense.AND);
        return tokens.stream().anyMatch(token -> token.is(Sense.OCCASION))
                && tokens.stream().allMatch(token -> allowed.contains(token.sense()));
    }

    private static Optional<Reading> event(Cursor cursor) {
        List<Token> tokens = cursor.rest();
        if (isOpenedBy(tokens, 0)) {
            return Optional.of(Reading.onOccasion(null));
        }
        if (tokens.size() > 3 && isDays(tokens, 0) && tokens.get(2).is(Sense.AFTER)) {
            return Optional.of(Reading.onOccasion(days(tokens, 0)));
        }
        return closed(tokens);
    }

    /** Russian and English name the event after such a word; a day may not follow it, "после 5 числа" is no event. */
    private static boolean isOpenedBy(List<Token> tokens, int index) {
        Set<Sense> openers = EnumSet.of(Sense.BEFORE, Sense.AFTER, Sense.WHEN);
        return tokens.size() > index + 1
                && openers.contains(tokens.get(index).sense())
                && tokens.subList(index + 1, tokens.size()).stream().anyMatch(token -> token.is(Sense.OTHER))
                && !tokens.get(index + 1).is(Sense.NUMBER);
    }

    /** Kazakh names the event before such a word. */
    private static Optional<Reading> closed(List<Token> tokens) {
        int last = tokens.size() - 1;
        boolean named = tokens.stream().anyMatch(token -> token.is(Sense.OTHER));
        if (!named) {
            return Optional.empty();
        }
        boolean within = last > 3 && tokens.get(last).is(Sense.WITHIN) && isDays(tokens, last - 2);
        if (within && tokens.get(last - 3).is(Sense.AFTER)) {
            return Optional.of(Reading.onOccasion(days(tokens, last - 2)));
        }
        return isClosing(tokens.get(last)) && !tokens.get(0).is(Sense.NUMBER)
                ? Optional.of(Reading.onOccasion(null))
                : Optional.empty();
    }

    private static boolean isClosing(Token token) {
        boolean verb = token.is(Sense.OTHER) && ENDINGS_OF_EVENTS.stream().anyMatch(token.folded()::endsWith);
        return verb || Set.of(Sense.AHEAD, Sense.HAPPENED, Sense.AFTER).contains(token.sense());
    }

    private static boolean isDays(List<Token> tokens, int index) {
        return tokens.get(index).is(Sense.NUMBER) && tokens.get(index + 1).is(Frequency.DAY);
    }

    private static @Nullable Integer days(List<Token> tokens, int index) {
        int days = tokens.get(index).value();
        return days <= MOST_DAYS ? days : null;
    }
}
