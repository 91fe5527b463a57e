package org.servicesafety.domain.unit;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was said about a unit, as far as it was understood; null is what was not said or not understood. */
record UnitDraft(
        @Nullable String code,
        @Nullable UnitName name,
        Type type,
        Links links,
        @Nullable String projectKey,
        Days days) {

    record Type(@Nullable UnitKind kind, @Nullable UnitLevel level) {}

    record Links(@Nullable UnitId parent, @Nullable UnitId succeeds) {}

    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean inOrder() {
            return from == null || to == null || !to.isBefore(from);
        }

        /** The interval, if both its ends are understood and in order; a missing first day is no interval. */
        @Nullable
        Existence existence() {
            return from == null || !inOrder() ? null : new Existence(from, to);
        }
    }

    static UnitDraft of(UnitContent content) {
        return new UnitDraft(
                content.code(),
                content.name(),
                new Type(content.type().kind(), content.type().level()),
                new Links(content.parent(), content.succeeds()),
                content.projectKey(),
                new Days(content.existence().from(), content.existence().to()));
    }

    @Nullable
    UnitKind kind() {
        return type.kind;
    }

    @Nullable
    UnitLevel level() {
        return type.level;
    }

    @Nullable
    UnitId parent() {
        return links.parent;
    }

    @Nullable
    UnitId succeeds() {
        return links.succeeds;
    }

    @Nullable
    Existence existence() {
        return days.existence();
    }

    boolean isBody() {
        return type.kind == UnitKind.BODY;
    }

    /** Which of its ends lies outside the other's days, if it is not within them. */
    String outside(UnitDraft outer) {
        return days.from != null && outer.days.from != null && days.from.isBefore(outer.days.from)
                ? "validFrom"
                : "validTo";
    }

    /** What it says, once no fault was found in it. */
    UnitContent content() {
        return content(links);
    }

    /** The same with the units that it names known by other ids. */
    UnitContent content(Links known) {
        return new UnitContent(
                Objects.requireNonNull(code),
                Objects.requireNonNull(name),
                new UnitType(Objects.requireNonNull(type.kind), type.level),
                known.parent,
                projectKey,
                new Existence(Objects.requireNonNull(days.from), days.to),
                known.succeeds);
    }
}
