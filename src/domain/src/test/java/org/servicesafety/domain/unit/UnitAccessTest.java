package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-2.3")
class UnitAccessTest extends UnitSetting {

    @Test
    void the_safety_officer_edits_below_the_own_body_and_nothing_else() {
        Unit own = units.coded("MU03");
        Unit other = units.coded("MU05-HQ");
        Form elsewhere = service("parentId", units.id("MU05").value());

        assertThat(forbidden(() -> create.create(officer, elsewhere))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> create.create(officer, body()))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> change.change(officer, own.id(), asItIs(own))))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> change.change(officer, other.id(), asItIs(other))))
                .isEqualTo("not-permitted");
        assertNothingWritten();
    }

    @Test
    void a_unit_is_not_moved_to_a_body_of_others() {
        Unit unit = units.coded("MU03-HQ");
        Form form = asItIs(unit).with("parentId", units.id("MU05").value());

        assertThat(forbidden(() -> change.change(officer, unit.id(), form))).isEqualTo("not-permitted");
    }

    @Test
    void a_parent_that_is_not_seen_is_unknown() {
        Form form = service("parentId", units.id("MU07").value());

        assertThat(invalid(() -> create.create(officer, form))).containsExactly("parentId unknown-unit");
    }

    @Test
    void what_is_not_seen_is_not_there() {
        Unit hidden = units.coded("MU07-HQ");

        assertThatThrownBy(() -> change.change(officer, hidden.id(), asItIs(hidden)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> new ReadUnit(units).read(officer, hidden.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> new ReadUnit(units).read(admin, new UnitId(4711)))
                .isInstanceOf(NotVisible.class);
        assertThat(new ReadUnit(units).read(admin, hidden.id())).isEqualTo(hidden);
        assertThat(new ReadUnit(units).read(officer, units.id("MU05-HQ"))).isEqualTo(units.coded("MU05-HQ"));
    }

    @Test
    void units_are_added_below_a_body_by_its_officer_the_keeper_of_its_project_and_administrators() {
        UnitId body = units.id("MU03");

        assertThat(UnitAccess.mayAddBelow(officer, body)).isTrue();
        assertThat(UnitAccess.mayAddBelow(SomeRights.of("keeper").administering(body), body))
                .isTrue();
        assertThat(UnitAccess.mayAddBelow(admin, body)).isTrue();
        assertThat(UnitAccess.mayAddBelow(officer, units.id("MU05"))).isFalse();
        assertThat(UnitAccess.mayAddBelow(SomeRights.of("reader").seeing(body), body))
                .isFalse();
    }

    @Test
    void the_answer_says_what_the_person_may_do() {
        Rights keeper = SomeRights.of("keeper").administering(units.id("MU03"));

        assertThat(UnitAccess.can(officer, units.coded("MU03-HQ"))).containsExactly("edit");
        assertThat(UnitAccess.can(keeper, units.coded("MU03-HQ"))).containsExactly("edit");
        assertThat(UnitAccess.can(officer, units.coded("MU03"))).isEmpty();
        assertThat(UnitAccess.can(officer, units.coded("MU05-HQ"))).isEmpty();
        assertThat(UnitAccess.can(admin, units.coded("MU05"))).containsExactly("edit");
    }
}
