package org.servicesafety.domain.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body of military command or one of its departments, services or subunits. It keeps its parent for life: a transfer closes it and
 * opens another unit that names it in {@code succeeds}, so that the figures of past years stay true.
 *
 * @param version grows by one with each change; a change must name the version it was made from
 */
public record Unit(UnitId id, int version, Placement place, UnitContent content) {

    public String code() {
        return content.code();
    }

    public UnitName name() {
        return content.name();
    }

    public UnitKind kind() {
        return content.type().kind();
    }

    public @Nullable UnitLevel level() {
        return content.type().level();
    }

    public @Nullable UnitId parent() {
        return content.parent();
    }

    public UnitPath path() {
        return place.path();
    }

    /** The body it belongs to; itself if it is one. */
    public UnitId body() {
        return place.body();
    }

    public @Nullable String projectKey() {
        return content.projectKey();
    }

    public Existence existence() {
        return content.existence();
    }

    /** First day, inclusive. */
    public LocalDate validFrom() {
        return content.existence().from();
    }

    /** Last day, inclusive; null while open. */
    public @Nullable LocalDate validTo() {
        return content.existence().to();
    }

    public @Nullable UnitId succeeds() {
        return content.succeeds();
    }

    public boolean isBody() {
        return kind() == UnitKind.BODY;
    }
}
