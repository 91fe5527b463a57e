package org.servicesafety.domain.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes checked rows so that each unit finds its parent and its predecessor in place. */
final class UnitWriting {

    private final Units units;
    private final Map<UnitId, UnitRows.Read> rows;
    private final UnitRows checked;
    private final Map<UnitId, UnitId> written = new HashMap<>();
    private final Map<UnitId, Placement> places = new HashMap<>();

    UnitWriting(Units units, UnitRows checked) {
        this.units = units;
        this.checked = checked;
        this.rows = checked.rows();
    }

    /** Writes all; tells the id that each unit now has by the id that its row had. */
    Map<UnitId, UnitId> write() {
        rows.keySet().forEach(this::write);
        return written;
    }

    // not computeIfAbsent: writing one writes those that it needs
    private @Nullable UnitId write(@Nullable UnitId id) {
        UnitRows.Read read = id == null ? null : rows.get(id);
        if (id == null || read == null) {
            return id;
        }
        UnitId known = written.get(id);
        return known == null ? writeNow(read) : known;
    }

    private UnitId writeNow(UnitRows.Read read) {
        UnitId parent = write(read.draft().parent());
        UnitContent content = read.draft()
                .content(new UnitDraft.Links(parent, write(read.draft().succeeds())));
        UnitId id = read.id().value() < 0 ? add(content) : change(read, content);
        written.put(read.id(), id);
        return id;
    }

    private UnitId add(UnitContent content) {
        Unit added = units.add(content, place(content.parent()));
        places.put(added.id(), added.place());
        return added.id();
    }

    // a row that says what is so already needs nothing: if a unit above is moved, that moves this one too
    private UnitId change(UnitRows.Read read, UnitContent content) {
        if (!checked.isSame(read)) {
            units.change(read.id(), content);
            Placement now = Objects.requireNonNull(place(read.id()));
            move(now, Placement.of(read.id(), content.type().kind(), place(content.parent())));
        }
        return read.id();
    }

    private void move(Placement now, Placement wanted) {
        if (!now.equals(wanted)) {
            units.move(now, wanted);
            places.clear();
        }
    }

    private @Nullable Placement place(@Nullable UnitId id) {
        return id == null ? null : places.computeIfAbsent(id, this::placeNow);
    }

    private Placement placeNow(UnitId id) {
        return units.find(id).orElseThrow().place();
    }
}
