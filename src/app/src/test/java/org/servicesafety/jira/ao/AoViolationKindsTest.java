package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.KindTree;
import org.servicesafety.domain.inspection.ViolationKind;
import org.servicesafety.jira.ao.ViolationRows.Mirror;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.language.BuiltInKinds;
import org.servicesafety.jira.language.Texts;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AoViolationKindsTest {

    private final TestDatabase database = TestDatabase.empty();
    private final Transaction transaction = new AoTransaction(database.ao(), new Once());
    private final AoViolationKinds kinds = new AoViolationKinds(
            database.ao(), new AoSettings(database.ao()), database.sql(), new BuiltInKinds(Texts.load())::list);

    @Test
    void those_of_the_app_are_there_until_the_site_has_its_own() {
        KindTree before = kinds.read();
        assertThat(before.version()).isZero();
        assertThat(before.kinds()).hasSize(9);
        assertThat(before.find("FIRE").orElseThrow().name().en()).isEqualTo("Fire safety");
        List<ViolationKind> own = List.of(
                new ViolationKind("B", null, new ViolationKind.Name(null, "б", "b"), false),
                new ViolationKind("A", "B", new ViolationKind.Name("а", null, null), true));
        KindTree first = transaction.in(() -> kinds.write(kinds.readToChange(), own));
        assertThat(first).isEqualTo(new KindTree(1, own));
        assertThat(kinds.read()).isEqualTo(first);
        KindTree second = transaction.in(() -> kinds.write(kinds.readToChange(), own.subList(0, 1)));
        assertThat(kinds.read()).isEqualTo(second);
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void those_that_violations_have_are_known() {
        ViolationRows rows = new AoViolationRows(database.ao(), database.sql());
        transaction.in(() -> {
            rows.add(new ActId(1), 1, "MU01-1", Mirror.open("FIRE", null, null));
            rows.add(new ActId(1), 2, "MU01-2", Mirror.open("FIRE", null, null));
            rows.add(new ActId(1), 3, "MU01-3", Mirror.open(null, null, null));
            return true;
        });
        assertThat(kinds.used()).containsExactly("FIRE");
    }
}
