package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.UnitRecords;

/** Units with something on record, told one by one. */
public final class RecordsInMemory implements UnitRecords {

    public static final UnitRecords NONE = subtree -> Optional.empty();

    private final Map<UnitPath, Existence> spans = new HashMap<>();

    public RecordsInMemory record(Unit unit, String first, String last) {
        spans.put(unit.path(), Existence.between(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    @Override
    public Optional<Existence> spanOf(UnitPath subtree) {
        return spans.entrySet().stream()
                .filter(entry -> subtree.holds(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
