package org.servicesafety.domain.unit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** All units that are or were. Nothing here checks rights or rules; the use cases do. */
public interface Units {

    Optional<Unit> find(UnitId id);

    Optional<Unit> byCode(String code);

    /** One page, in the order of the codes. */
    Page<Unit> find(UnitQuery query, Paging paging);

    /** Every body, closed ones too, in the order of the codes. A site has hundreds at most. */
    List<Unit> bodies();

    /** All units that belong to the body, closed ones and itself too, in the order of the codes. Some thousands at most. */
    List<Unit> of(UnitId body);

    /** The whole tree, closed units too: what a change is checked against. A site has some thousands at most. */
    List<Unit> all();

    /**
     * Keeps others from writing units until the transaction ends, so that what was checked (unique code, no cycle) still holds when it
     * is written. Called first by every use case that writes.
     */
    void lock();

    /** Adds a unit with version 1, its place worked out from the parent's (null: at the top) and the new id. */
    Unit add(UnitContent content, @Nullable Placement parent);

    /** Writes the content of a unit and raises its version; its place is left as it is. */
    Unit change(UnitId id, UnitContent content);

    /** Moves a unit and all below it: each path, and the body of those that belonged to the same body as the moved one. */
    void move(Placement from, Placement to);
}
