package org.servicesafety.domain.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said once for several: "5, 10 и 15 мая", "I и III квартал", "маусымның 10-нан 19-на", "май, ноябрь 2026 г.". */
final class Ellipsis {

    private Ellipsis() {}

    /** The stretches with all that their neighbours say for them; empty if something is still not known. */
    static Optional<List<Stretch>> filled(List<Stretch> group) {
        List<Stretch> all = bounded(backwards(forwards(group)));
        boolean whole = all.stream().allMatch(Stretch::isWhole);
        boolean alike = all.stream().map(each -> each.end().shape()).distinct().count() == 1;
        return whole && alike ? Optional.of(all) : Optional.empty();
    }

    /** A month that stands before its day holds for the bare numbers after it, and the year with it. */
    private static List<Stretch> forwards(List<Stretch> group) {
        List<Stretch> all = new ArrayList<>();
        Point before = null;
        for (Stretch stretch : group) {
            Point first = filledAfter(before, stretch.first());
            Point end = stretch.last() == null ? first : filledAfter(first, stretch.last());
            all.add(stretch.withEnd(end).withFirst(first));
            before = end;
        }
        return all;
    }

    private static Point filledAfter(@Nullable Point before, Point point) {
        if (before == null || !before.monthFirst() || point.shape() != Point.Shape.BARE) {
            return point;
        }
        int year = Math.max(point.year(), before.year());
        return point.filledFrom(before).withYear(year).withMonthFirst();
    }

    /** The last one says the month and the year for those before it. */
    private static List<Stretch> backwards(List<Stretch> group) {
        List<Stretch> all = new ArrayList<>(group);
        Point after = null;
        for (int index = all.size() - 1; index >= 0; index--) {
            Stretch stretch = all.get(index);
            Point end = after == null ? stretch.end() : filledBefore(stretch.end(), after);
            Point first = stretch.first();
            if (first.shape() == Point.Shape.BARE && stretch.last() != null && first.year() != 0 && end.year() == 0) {
                end = end.withYear(first.year());
            }
            all.set(index, stretch.withEnd(end).withFirst(first.filledFrom(end)));
            after = all.get(index).first().withYear(end.year());
        }
        return all;
    }

    private static Point filledBefore(Point point, Point after) {
        Point filled = point.filledFrom(after);
        return filled.year() == 0 && filled.shape() == after.shape() ? filled.withYear(after.year()) : filled;
    }

    /** "До 15 марта и 15 сентября": the bound is said once. */
    private static List<Stretch> bounded(List<Stretch> group) {
        List<Bound> said = group.stream()
                .map(Stretch::bound)
                .filter(bound -> bound != Bound.ON)
                .distinct()
                .toList();
        if (said.size() != 1) {
            return group;
        }
        return group.stream()
                .map(each -> inherits(each) ? each.withBound(said.get(0)) : each)
                .toList();
    }

    private static boolean inherits(Stretch stretch) {
        return stretch.last() == null
                && stretch.bound() == Bound.ON
                && stretch.first().shape().isOneDay();
    }
}
