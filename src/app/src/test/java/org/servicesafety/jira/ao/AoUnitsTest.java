package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitKind;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitQuery;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Once;

class AoUnitsTest {

    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    private TestDatabase database;
    private Transaction transaction;
    private Units units;

    @BeforeEach
    void begin() {
        database = TestDatabase.empty();
        Once once = new Once();
        transaction = new AoTransaction(database.ao(), once);
        units = new AoUnits(database.ao(), once, new AoSettings(database.ao()));
    }

    @Test
    void a_unit_is_read_as_it_was_written() {
        Unit top = add(body("AF"), null);
        UnitContent content = new UnitContent(
                "AF-MED",
                UnitName.of("медициналық қызмет", "медицинская служба", null),
                UnitType.of(UnitKind.SERVICE),
                top.id(),
                null,
                Existence.between(SINCE, LocalDate.of(2026, 6, 30)),
                null);

        Unit added = add(content, top.place());

        assertThat(added.content()).isEqualTo(content);
        assertThat(added.version()).isEqualTo(1);
        assertThat(added.path().text())
                .isEqualTo("/" + top.id().value() + "/" + added.id().value() + "/");
        assertThat(added.body()).isEqualTo(top.id());
        assertThat(units.find(added.id())).contains(added);
        assertThat(units.byCode("AF-MED")).contains(added);
    }

    @Test
    void a_change_raises_the_version_and_leaves_the_place() {
        Unit top = add(body("AF"), null);
        UnitContent renamed = new UnitContent(
                "AF",
                UnitName.of(null, null, "Forces"),
                UnitType.body(UnitLevel.ARMED_FORCES),
                null,
                "AF",
                Existence.from(SINCE),
                null);

        transaction.in(() -> units.change(top.id(), renamed));

        assertThat(units.find(top.id())).contains(new Unit(top.id(), 2, top.place(), renamed));
    }

    @Test
    void what_fails_leaves_nothing_behind() {
        assertThatThrownBy(() -> transaction.in(() -> {
                    units.lock();
                    units.add(body("AF"), null);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(units.all()).isEmpty();
    }

    @Test
    void filters_join_by_and() {
        Unit top = add(body("AF"), null);
        Unit other = add(body("MU01"), top.place());
        Unit closed = add(service("MU01-FUEL", other, LocalDate.of(2026, 3, 31)), other.place());
        Unit open = add(service("MU01-MED", other, null), other.place());
        Set<UnitId> seen = Set.of(top.id(), other.id());

        assertThat(found(new UnitQuery(seen, null, null, null, null, null)))
                .containsExactly("AF", "MU01", "MU01-FUEL", "MU01-MED");
        assertThat(found(new UnitQuery(seen, null, null, null, null, LocalDate.of(2026, 4, 1))))
                .containsExactly("AF", "MU01", "MU01-MED");
        assertThat(found(new UnitQuery(seen, null, null, null, null, LocalDate.of(2026, 3, 31))))
                .contains(closed.code());
        assertThat(found(new UnitQuery(seen, other.path(), null, UnitKind.SERVICE, null, null)))
                .containsExactly("MU01-FUEL", "MU01-MED");
        assertThat(found(new UnitQuery(seen, top.path(), null, null, UnitLevel.ARMED_FORCES, null)))
                .containsExactly("MU01");
        assertThat(found(new UnitQuery(Set.of(other.id()), null, open.code(), null, null, null)))
                .containsExactly("MU01-MED");
        assertThat(found(new UnitQuery(Set.of(), null, null, null, null, null))).isEmpty();
    }

    @Test
    void a_page_tells_how_many_there_are_in_all() {
        Unit top = add(body("A"), null);
        add(body("B"), top.place());
        add(body("C"), top.place());
        UnitQuery bodies =
                new UnitQuery(Set.copyOf(units.bodies().stream().map(Unit::id).toList()), null, null, null, null, null);

        assertThat(units.find(bodies, new Paging(1, 1)).items())
                .extracting(Unit::code)
                .containsExactly("B");
        assertThat(units.find(bodies, new Paging(1, 1)).total()).isEqualTo(3);
    }

    @Test
    void a_move_takes_along_all_that_is_below() {
        Unit top = add(body("AF"), null);
        Unit from = add(body("LAND"), top.place());
        Unit to = add(body("AIR"), top.place());
        Unit department = add(department("D", from), from.place());
        Unit service = add(service("S", department, null), department.place());
        Placement target = Placement.of(department.id(), UnitKind.DEPARTMENT, to.place());

        transaction.in(() -> {
            units.move(department.place(), target);
            return true;
        });

        assertThat(units.find(service.id()).orElseThrow().place())
                .isEqualTo(Placement.of(service.id(), UnitKind.SERVICE, target));
    }

    @Test
    void parents_come_before_children() {
        Unit top = add(body("Z"), null);
        Unit below = add(body("Y"), top.place());
        add(body("A"), below.place());

        assertThat(units.all()).extracting(Unit::code).containsExactly("Z", "Y", "A");
    }

    private List<String> found(UnitQuery query) {
        return units.find(query, Paging.FIRST).items().stream().map(Unit::code).toList();
    }

    private Unit add(UnitContent content, Placement parent) {
        return transaction.in(() -> {
            units.lock();
            return units.add(content, parent);
        });
    }

    private static UnitContent body(String code) {
        return new UnitContent(
                code,
                UnitName.of(null, null, code),
                UnitType.body(UnitLevel.ARMED_FORCES),
                null,
                code,
                Existence.from(SINCE),
                null);
    }

    private static UnitContent department(String code, Unit parent) {
        return new UnitContent(
                code,
                UnitName.of(null, null, code),
                UnitType.of(UnitKind.DEPARTMENT),
                parent.id(),
                null,
                Existence.from(SINCE),
                null);
    }

    private static UnitContent service(String code, Unit parent, LocalDate last) {
        return new UnitContent(
                code,
                UnitName.of(null, null, code),
                UnitType.of(UnitKind.SERVICE),
                parent.id(),
                null,
                new Existence(SINCE, last),
                null);
    }
}
