package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-2.3")
class FindUnitsTest extends UnitSetting {

    private final FindUnits find = new FindUnits(units);

    private List<String> codes(Rights rights, Object... filters) {
        return find.find(rights, form(filters)).items().stream().map(Unit::code).toList();
    }

    @Test
    void answers_a_page_in_the_order_of_the_codes() {
        Page<Unit> page = find.find(admin, form("start", 1, "limit", 2));

        assertThat(page.items()).extracting(Unit::code).containsExactly("LAND", "MU03");
        assertThat(page.total()).isEqualTo(40);
        assertThat(page.start()).isEqualTo(1);
        assertThat(page.limit()).isEqualTo(2);
    }

    @Test
    void shows_the_units_of_seen_bodies_alone() {
        assertThat(codes(SomeRights.of("officer").seeing(units.id("RCA")))).containsExactly("RCA", "RCA-HQ");
        assertThat(codes(SomeRights.of("nobody"))).isEmpty();
    }

    @Test
    void filters_by_place_code_kind_level_and_day() {
        assertThat(codes(admin, "under", units.id("MU03").value(), "kind", "DEPARTMENT"))
                .containsExactly("MU03-CBT", "MU03-HQ");
        assertThat(codes(admin, "under", units.id("MU03").value())).hasSize(9).doesNotContain("MU03");
        assertThat(codes(admin, "code", "MU05-ENG")).containsExactly("MU05-ENG");
        assertThat(codes(admin, "level", "REGIONAL_COMMAND")).containsExactly("RCA", "RCB");
        assertThat(codes(admin, "under", units.id("MU05").value(), "on", "2026-05-31"))
                .contains("MU05-ENG")
                .doesNotContain("MU05-SAP");
        assertThat(codes(admin, "under", units.id("MU05").value(), "on", "2026-06-01"))
                .contains("MU05-SAP")
                .doesNotContain("MU05-ENG");
    }

    @Test
    void refuses_filters_that_it_does_not_understand() {
        Form form = form("under", "x", "kind", "y", "level", "z", "on", "2026-02-29", "start", -1, "limit", 1001);

        assertThat(invalid(() -> find.find(admin, form)))
                .containsExactly(
                        "under not-a-number",
                        "kind unknown-value",
                        "level unknown-value",
                        "on not-a-day",
                        "start out-of-range",
                        "limit out-of-range");
        assertThat(invalid(() -> find.find(admin, form("limit", 0)))).containsExactly("limit out-of-range");
        assertThatThrownBy(
                        () -> find.find(officer, form("under", units.id("MU07").value())))
                .isInstanceOf(NotVisible.class);
    }
}
