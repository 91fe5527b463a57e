package org.servicesafety.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.UnitName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16.2")
class ChangeCodesTest {

    private final IncidentSetting set = new IncidentSetting();

    private final Form avalanche = form(
            "kind", "CAUSE", "code", "AVALANCHE", "name.kk", "көшкін", "name.ru", "лавина", "name.en", "avalanche");

    private CodeLists lists() {
        return CodeLists.of(set.incidents);
    }

    @Test
    void the_built_in_lists_have_names_in_three_languages() {
        assertThat(lists().all()).hasSize(23).allSatisfy(code -> {
            assertThat(code.version()).isZero();
            assertThat(code.retiredOn()).isNull();
            assertThat(code.name().kk()).isNotBlank();
            assertThat(code.name().ru()).isNotBlank();
            assertThat(code.name().en()).isNotBlank();
        });
        assertThat(lists().all().get(0).code()).isEqualTo("COLD");
        assertThat(lists().find(CodeKind.ACTIVITY, "GUARD").orElseThrow().name().in("ru"))
                .isEqualTo("караульная служба");
        assertThat(lists().find(CodeKind.CAUSE, "GUARD")).isEmpty();
    }

    @Test
    void the_site_adds_codes_of_its_own() {
        IncidentCode added = set.codes.add(set.administrator, avalanche);

        assertThat(added)
                .isEqualTo(new IncidentCode(
                        CodeKind.CAUSE, "AVALANCHE", 1, new UnitName("көшкін", "лавина", "avalanche"), null));
        assertThat(set.enter.enter(set.officer, set.injury().with("cause", "AVALANCHE")))
                .isNotNull();
        assertThat(conflict(() -> set.codes.add(set.administrator, avalanche))).containsExactly("code code-in-list");
        assertThat(conflict(() -> set.codes.add(set.administrator, avalanche.with("code", "FIRE"))))
                .containsExactly("code code-in-list");
        assertThat(set.codes.add(set.administrator, avalanche.with("kind", "ACTIVITY")))
                .isNotNull();
    }

    @Test
    void a_retired_code_stays_with_what_is_older_and_with_what_bears_it() {
        Incident incident = set.entered();
        set.codes.change(
                set.administrator,
                "CAUSE",
                "VEHICLE",
                form("name.en", "vehicles", "retiredOn", "2026-03-10", "version", 0));

        assertThat(invalid(() -> set.enter.enter(set.officer, set.injury().with("date", "2026-03-10"))))
                .containsExactly("cause code-retired");
        assertThat(set.enter.enter(set.officer, set.injury().with("date", "2026-03-09")))
                .isNotNull();
        Form correction = set.injury().with("people", 2).with("version", 1).with("reason", "another was hurt");
        assertThat(set.correct
                        .correct(set.officer, incident.id(), correction)
                        .content()
                        .people())
                .isEqualTo(2);
        Form taken = set.injury().with("cause", "COLD").with("version", 2).with("reason", "frost");
        set.correct.correct(set.officer, incident.id(), taken);
        assertThat(invalid(() -> set.correct.correct(set.officer, incident.id(), correction.with("version", 3))))
                .containsExactly("cause code-retired");
    }

    @Test
    void a_code_is_renamed_retired_and_taken_back_from_the_version_that_was_read() {
        Form retired = form("name.ru", "огонь", "retiredOn", "2026-01-01", "version", 0);
        IncidentCode changed = set.codes.change(set.administrator, "CAUSE", "FIRE", retired);

        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.retiredOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(conflict(() -> set.codes.change(set.administrator, "CAUSE", "FIRE", retired)))
                .containsExactly("version changed-meanwhile");
        assertThat(set.codes
                        .change(set.administrator, "CAUSE", "FIRE", form("name.ru", "огонь", "version", 1))
                        .retiredOn())
                .isNull();
        assertThat(lists().all()).hasSize(23);
        assertThatThrownBy(() -> set.codes.change(set.administrator, "CAUSE", "NONE", retired))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> set.codes.change(set.administrator, "OTHER", "FIRE", retired))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void all_faults_of_a_code_are_told_at_once_and_administrators_alone_change_the_lists() {
        assertThat(invalid(() -> set.codes.add(set.administrator, form("code", "fire place", "retiredOn", "soon"))))
                .containsExactlyInAnyOrder(
                        "kind required", "code not-a-code", "name name-missing", "retiredOn not-a-day");
        assertThat(invalid(() -> set.codes.add(
                        set.administrator, avalanche.with("kind", "REASON").with("name.kk", "x".repeat(256)))))
                .containsExactlyInAnyOrder("kind unknown-value", "name.kk too-long");
        assertThat(invalid(() -> set.codes.change(set.administrator, "CAUSE", "FIRE", Form.EMPTY)))
                .containsExactlyInAnyOrder("version required", "name name-missing");
        assertThat(forbidden(() -> set.codes.add(set.officer, avalanche))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> set.codes.change(set.keeper, "CAUSE", "FIRE", avalanche)))
                .isEqualTo("not-permitted");
    }
}
