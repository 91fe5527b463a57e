package org.servicesafety.domain.unit;

/** Identity of a unit for its whole life. */
public record UnitId(long value) implements Comparable<UnitId> {

    @Override
    public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }
}
