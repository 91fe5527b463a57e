package org.servicesafety.domain.term;

import java.util.Optional;

/** The words that name one day or one range of days. */
final class StretchWords {

    private StretchWords() {}

    /** "До 25 декабря", "с 10 по 19 июня", "10 маусымнан 19 маусымға дейін", "between 10 and 19 June", "до конца мая". */
    static Optional<Stretch> read(Cursor cursor) {
        return cursor.read(() -> {
            boolean opened = cursor.accept(Sense.FROM, Sense.BETWEEN);
            Bound before = opened ? Bound.ON : Bound.read(cursor).orElse(Bound.ON);
            boolean atEnd = before != Bound.ON && cursor.accept(Sense.END);
            int place = cursor.place();
            return PointWords.read(cursor).flatMap(first -> after(cursor, first, opened, before, atEnd, place));
        });
    }

    private static Optional<Stretch> after(
            Cursor cursor, Point first, boolean openedBefore, Bound before, boolean atEnd, int place) {
        boolean opened = cursor.accept(Sense.FROM) || openedBefore;
        Optional<Stretch> range = atEnd ? Optional.empty() : cursor.read(() -> range(cursor, first, opened, place));
        if (range.isPresent() || opened) {
            return range.map(found -> found.withBound(before.and(found.bound())));
        }
        String text = cursor.textSince(place);
        boolean end = atEnd || cursor.read(() -> endWord(cursor)).isPresent();
        Bound bound = before.and(Bound.read(cursor).orElse(Bound.ON));
        cursor.accept(Sense.WITHIN);
        return Optional.of(new Stretch(first, null, bound, end, text));
    }

    /** "Мамырдың соңына дейін": the end counts only with a bound, since "the end of May" may be a week. */
    private static Optional<Boolean> endWord(Cursor cursor) {
        boolean end = cursor.accept(Sense.END) && (cursor.next(Sense.UNTIL) || cursor.next(Sense.NO_LATER));
        return end ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Stretch> range(Cursor cursor, Point first, boolean opened, int place) {
        boolean to = cursor.accept(Sense.DASH, Sense.TO);
        boolean until = !to && opened && cursor.accept(Sense.UNTIL);
        boolean and = !to && !until && cursor.accept(Sense.AND);
        Optional<Point> last = PointWords.read(cursor);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        String text = cursor.textSince(place);
        Bound bound = Bound.read(cursor).orElse(until ? Bound.UNTIL : Bound.ON);
        boolean closed = cursor.accept(Sense.BETWEEN);
        cursor.accept(Sense.WITHIN);
        // without a dash or "to" only the words around can tell that two points are one range
        boolean range = to || until || (and ? closed || opened : bound != Bound.ON || closed);
        return range ? Optional.of(new Stretch(first, last.get(), bound, false, text)) : Optional.empty();
    }
}
