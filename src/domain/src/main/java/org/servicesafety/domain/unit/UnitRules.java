package org.servicesafety.domain.unit;

import java.util.regex.Pattern;
import org.servicesafety.domain.fault.Faults;

/**
 * What a unit must be by itself (clauses 2.3, 20). What was not understood is passed over: its own fault is told by the reader.
 *
 * <ul>
 *   <li>A body has a level, everything else has none.
 *   <li>Only a body may have a Jira project; two bodies never have the same one on the same day.
 *   <li>The code is no other unit's.
 *   <li>The last day is not before the first.
 * </ul>
 */
final class UnitRules {

    private static final Pattern PROJECT_KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    private final UnitTree tree;
    private final UnitId id;
    private final UnitDraft unit;
    private final Faults.Check check;

    private UnitRules(UnitTree tree, UnitId id, Faults.Check check) {
        this.tree = tree;
        this.id = id;
        this.unit = tree.at(id);
        this.check = check;
    }

    /** All that is wrong with one unit of the tree, by the fields of the REST interface. */
    static Faults of(UnitTree tree, UnitId id) {
        Faults.Check check = Faults.check();
        new UnitRules(tree, id, check).run();
        new UnitLinkRules(tree, id, check).run();
        return check.faults();
    }

    private void run() {
        code();
        level();
        project();
        check.addIf(!unit.days().inOrder(), "validTo", "ends-before-it-begins");
    }

    private void code() {
        String code = unit.code();
        check.addIf(code != null && tree.named(code).size() > 1, "code", "code-taken");
    }

    private void level() {
        if (unit.kind() != null) {
            check.addIf(!unit.isBody() && unit.level() != null, "level", "only-for-bodies");
        }
    }

    private void project() {
        String key = unit.projectKey();
        if (key == null || unit.kind() == null) {
            return;
        }
        check.addIf(!unit.isBody(), "projectKey", "only-for-bodies");
        check.addIf(!PROJECT_KEY.matcher(key).matches(), "projectKey", "not-a-project-key");
        check.addIf(isTaken(key), "projectKey", "project-taken");
    }

    private boolean isTaken(String key) {
        return tree.entries().stream()
                .filter(other -> !other.getKey().equals(id))
                .anyMatch(other -> key.equals(other.getValue().projectKey()) && meets(other.getValue()));
    }

    private boolean meets(UnitDraft other) {
        Existence mine = unit.existence();
        Existence its = other.existence();
        return mine != null && its != null && mine.meets(its);
    }
}
