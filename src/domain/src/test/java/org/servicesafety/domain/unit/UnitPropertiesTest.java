package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.RecordsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;

class UnitPropertiesTest {

    private final SomeRights admin = SomeRights.ofAdministrator();

    @Property(tries = 200)
    void aPathTellsTheIdsThatItWasMadeOf(
            @ForAll @Size(min = 1, max = 16) List<@LongRange(min = 1, max = 1_000_000) Long> ids) {
        UnitPath path = path(ids);

        assertThat(path.ids()).extracting(UnitId::value).isEqualTo(ids);
        assertThat(path.holds(path.below(new UnitId(7)))).isTrue();
        assertThat(path.below(new UnitId(7)).holds(path)).isFalse();
    }

    @Property(tries = 200)
    void aPathHoldsAnotherExactlyIfItsIdsComeFirst(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 1, max = 12) Long> some,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 12) Long> others) {
        boolean first =
                others.size() >= some.size() && others.subList(0, some.size()).equals(some);

        assertThat(path(some).holds(path(others))).isEqualTo(first);
    }

    @Property(tries = 200)
    void movingThereAndBackLeavesAPathAsItWas(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 1, max = 12) Long> from,
            @ForAll @Size(max = 4) List<@LongRange(min = 1, max = 12) Long> below,
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 1, max = 12) Long> to) {
        List<Long> whole = new ArrayList<>(from);
        whole.addAll(below);
        UnitPath moved = path(whole).moved(path(from), path(to));

        assertThat(path(to).holds(moved)).isTrue();
        assertThat(moved.moved(path(to), path(from))).isEqualTo(path(whole));
    }

    @Property(tries = 300)
    void daysMeetExactlyIfThereIsADayOnWhichBothExist(
            @ForAll("existence") Existence some, @ForAll("existence") Existence others) {
        boolean common = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 3, 15))
                .anyMatch(day -> some.on(day) && others.on(day));

        assertThat(some.meets(others)).isEqualTo(common);
        assertThat(some.within(some)).isTrue();
    }

    @Property(tries = 50)
    void theOrderOfTheRowsDoesNotMatterAndASecondTimeChangesNothing(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int rows) {
        List<Table.Row> shuffled = new ArrayList<>(ExampleUnits.table().rows().subList(0, rows));
        Collections.shuffle(shuffled, random);
        Table table = new Table(1, ExampleUnits.table().heads(), shuffled);
        UnitsInMemory units = new UnitsInMemory();
        ImportUnits imports = new ImportUnits(units, RecordsInMemory.NONE);

        ImportReport<ImportedUnit> first = imports.load(admin, table);
        int writes = units.writes();
        List<Unit> loaded = units.all();
        ImportReport<ImportedUnit> second = imports.load(admin, table);

        assertThat(first.isAccepted()).isTrue();
        assertThat(second.items()).extracting(ImportedUnit::outcome).containsOnly(ImportedUnit.Outcome.SAME);
        assertThat(units.writes()).isEqualTo(writes).isEqualTo(rows);
        assertThat(units.all())
                .isEqualTo(loaded)
                .allSatisfy(unit ->
                        assertThat(unit.path().ids()).endsWith(unit.id()).contains(unit.body()));
        assertThat(loaded).filteredOn(unit -> unit.parent() != null).allSatisfy(unit -> assertThat(
                        units.find(unit.parent()).orElseThrow().path().below(unit.id()))
                .isEqualTo(unit.path()));
    }

    @Provide
    Arbitrary<Existence> existence() {
        return Arbitraries.integers().between(0, 59).flatMap(from -> Arbitraries.integers()
                .between(from, 59)
                .injectNull(0.2)
                .map(to -> new Existence(day(from), to == null ? null : day(to))));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number);
    }

    private static UnitPath path(List<Long> ids) {
        UnitPath path = UnitPath.top(new UnitId(ids.get(0)));
        for (Long id : ids.subList(1, ids.size())) {
            path = path.below(new UnitId(id));
        }
        return path;
    }
}
