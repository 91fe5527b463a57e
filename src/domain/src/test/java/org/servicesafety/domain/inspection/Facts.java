package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;

/** Facts about one department or service of body 1, written down step by step. */
record Facts(UnitFacts made) {

    static final UnitId BODY = new UnitId(1);

    static Facts of(long unit) {
        return new Facts(new UnitFacts(
                new UnitId(unit), BODY, existence("2015-01-01", null), null, Controls.NONE, ViolationCounts.NONE));
    }

    Facts exists(String from, @Nullable String to) {
        return new Facts(new UnitFacts(
                made.unit(), made.body(), existence(from, to), made.succeeds(), made.controls(), made.violations()));
    }

    Facts succeeds(long unit) {
        return new Facts(new UnitFacts(
                made.unit(), made.body(), made.existence(), new UnitId(unit), made.controls(), made.violations()));
    }

    /** Signed acts; the last one also is the last known control. */
    Facts signed(String... ends) {
        List<LocalDate> days = days(ends);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(null);
        return with(new Controls(last, days, made.controls().drafted()));
    }

    /** The last control by a signed act, before the quarter. */
    Facts last(String end) {
        return with(new Controls(
                LocalDate.parse(end), made.controls().signed(), made.controls().drafted()));
    }

    Facts drafted(String... ends) {
        return with(new Controls(made.controls().last(), made.controls().signed(), days(ends)));
    }

    Facts violations(int late, int repeat) {
        return new Facts(new UnitFacts(
                made.unit(),
                made.body(),
                made.existence(),
                made.succeeds(),
                made.controls(),
                new ViolationCounts(late, repeat)));
    }

    static List<UnitFacts> list(Facts... facts) {
        return Arrays.stream(facts).map(Facts::made).toList();
    }

    private Facts with(Controls controls) {
        return new Facts(new UnitFacts(
                made.unit(), made.body(), made.existence(), made.succeeds(), controls, made.violations()));
    }

    private static Existence existence(String from, @Nullable String to) {
        return new Existence(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
