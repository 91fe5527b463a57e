package org.servicesafety.domain.testing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.strength.MonthlyStrength;
import org.servicesafety.domain.strength.Strengths;
import org.servicesafety.domain.unit.UnitId;

/** Strengths in memory; remembers how many months were written. */
public final class StrengthsInMemory implements Strengths {

    private record Place(UnitId unit, YearMonth month) {}

    private final Map<Place, Integer> known = new HashMap<>();
    private int writes;

    public int writes() {
        return writes;
    }

    @Override
    public List<MonthlyStrength> known(Collection<UnitId> units, YearMonth from, YearMonth to) {
        return known.entrySet().stream()
                .filter(entry -> units.contains(entry.getKey().unit))
                .filter(entry -> !entry.getKey().month.isBefore(from)
                        && !entry.getKey().month.isAfter(to))
                .map(entry -> new MonthlyStrength(entry.getKey().unit, entry.getKey().month, entry.getValue()))
                .sorted(Comparator.comparing(MonthlyStrength::unit).thenComparing(MonthlyStrength::month))
                .toList();
    }

    @Override
    public void write(List<MonthlyStrength> strengths) {
        for (MonthlyStrength strength : strengths) {
            writes++;
            Place place = new Place(strength.unit(), strength.month());
            if (strength.servicemen() == null) {
                known.remove(place);
            } else {
                known.put(place, strength.servicemen());
            }
        }
    }
}
