package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.KindsInMemory;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16.2")
class ChangeKindsTest {

    private final KindsInMemory kinds = new KindsInMemory("FIRE", "FIRE", "COLD");
    private final ChangeKinds change = new ChangeKinds(kinds);
    private final SomeRights admin = SomeRights.ofAdministrator();

    /** Fire, its extinguishers below it, and the cold, closed. */
    private static Form tree() {
        return form("version", 0)
                .with("items[0].code", "FIRE")
                .with("items[0].name.ru", "пожарная безопасность")
                .with("items[1].code", "FIRE-EXT")
                .with("items[1].parent", "FIRE")
                .with("items[1].name.en", "extinguishers")
                .with("items[2].code", "COLD")
                .with("items[2].name.kk", "суық")
                .with("items[2].closed", "true");
    }

    @Test
    void the_site_has_a_tree_of_its_own_in_its_own_order() {
        KindTree changed = change.change(admin, tree());
        assertThat(changed.version()).isEqualTo(1);
        assertThat(change.read()).isEqualTo(changed);
        assertThat(changed.kinds()).extracting(ViolationKind::code).containsExactly("FIRE", "FIRE-EXT", "COLD");
        assertThat(changed.find("FIRE-EXT")).hasValueSatisfying(kind -> {
            assertThat(kind.parent()).isEqualTo("FIRE");
            assertThat(kind.name().in("kk")).isEqualTo("extinguishers");
            assertThat(kind.closed()).isFalse();
        });
        assertThat(changed.find("COLD").orElseThrow().closed()).isTrue();
        assertThat(changed.find("HEAT")).isEmpty();
        assertThat(changed.find("FIRE").orElseThrow().name().in("ru")).isEqualTo("пожарная безопасность");
    }

    @Test
    void a_kind_that_violations_have_is_closed_and_not_left_out() {
        Form withoutFire = form("version", 0).with("items[0].code", "COLD").with("items[0].name.en", "cold");
        assertThat(conflict(() -> change.change(admin, withoutFire))).containsExactly("items kind-in-use");
        assertThat(kinds.read().version()).isZero();
        Form withoutCold = form("version", 0).with("items[0].code", "FIRE").with("items[0].name.en", "fire");
        assertThat(change.change(admin, withoutCold).kinds()).hasSize(1);
    }

    @Test
    void all_faults_are_told_at_their_places() {
        Form wrong = tree().with("items[1].parent", "HEAT")
                .with("items[2].code", "FIRE")
                .with("items[2].closed", "perhaps")
                .with("items[0].name.ru", "");
        assertThat(invalid(() -> change.change(admin, wrong)))
                .containsExactly(
                        "items[0].name name-missing",
                        "items[2].closed not-a-flag",
                        "items[1].parent no-kind-above",
                        "items[2].code code-twice");
        assertThat(invalid(() -> change.change(admin, Form.EMPTY)))
                .containsExactly("version required", "items required");
        assertThat(invalid(() -> change.change(admin, tree().with("items[1].code", ""))))
                .containsExactly("items[1].code required");
    }

    @Test
    void a_code_that_stands_twice_hides_no_other_fault() {
        Form wrong = tree().with("items[1].code", "COLD").with("items[1].parent", "HEAT");
        assertThat(invalid(() -> change.change(admin, wrong)))
                .containsExactly("items[1].parent no-kind-above", "items[2].code code-twice");
    }

    @Test
    void the_tree_has_no_circle_and_four_steps_at_most() {
        Form circle = tree().with("items[0].parent", "FIRE-EXT");
        assertThat(invalid(() -> change.change(admin, circle)))
                .containsExactly("items[0].parent kind-circle", "items[1].parent kind-circle");
        Form deep = form("version", 0);
        for (int step = 0; step < 5; step++) {
            deep = deep.with("items[" + step + "].code", "K" + step)
                    .with("items[" + step + "].name.en", "kind")
                    .with("items[" + step + "].parent", step == 0 ? "" : "K" + (step - 1));
        }
        Form fifth = deep;
        assertThat(invalid(() -> change.change(admin, fifth))).containsExactly("items[4].parent kind-too-deep");
    }

    @Test
    void only_an_administrator_changes_it_and_from_what_he_has_seen() {
        assertThat(forbidden(() -> change.change(SomeRights.of("officer"), tree())))
                .isEqualTo("administrator-only");
        assertThat(conflict(() -> change.change(admin, tree().with("version", 7))))
                .containsExactly("version changed-meanwhile");
    }
}
