package org.servicesafety.domain.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;

/**
 * What a unit must be beside those it is linked with. What was not understood is passed over.
 *
 * <ul>
 *   <li>Above a body stands a body of the same or a higher level (clause 20), above
 *       everything else any unit. Nobody stands above himself.
 *   <li>The tree is at most 16 units deep.
 *   <li>A unit exists only while its parent does.
 *   <li>A unit succeeds a closed one and begins after its last day, the next day or later. A body succeeds a body, anything else
 *       anything else. A unit is succeeded once at most: if it is split, one part succeeds it and the others are new.
 * </ul>
 */
final class UnitLinkRules {

    private static final int DEEPEST = 16;

    private final UnitTree tree;
    private final UnitId id;
    private final UnitDraft unit;
    private final Faults.Check check;

    UnitLinkRules(UnitTree tree, UnitId id, Faults.Check check) {
        this.tree = tree;
        this.id = id;
        this.unit = tree.at(id);
        this.check = check;
    }

    void run() {
        parent();
        children();
        predecessor();
        successors();
    }

    private void parent() {
        if (tree.isInCircle(id)) {
            check.add("parentId", "below-itself");
            return;
        }
        check.addIf(tree.depthThrough(id, DEEPEST) > DEEPEST, "parentId", "too-deep", DEEPEST);
        tree.find(unit.parent()).ifPresent(above -> {
            check.addIf(!mayStandAbove(above, unit), "parentId", "parent-not-higher");
            check.addIf(!isWithin(unit, above), unit.outside(above), "outside-parent", name(above));
        });
    }

    private void children() {
        tree.childrenOf(id).forEach(child -> {
            check.addIf(!mayStandAbove(unit, child), unit.isBody() ? "level" : "kind", "not-above-child", name(child));
            check.addIf(!isWithin(child, unit), child.outside(unit), "child-outside", name(child));
        });
    }

    private void predecessor() {
        tree.find(unit.succeeds()).ifPresent(before -> {
            check.addIf(id.equals(unit.succeeds()), "succeeds", "succeeds-itself");
            check.addIf(differs(unit, before), "succeeds", "succeeds-other-kind");
            check.addIf(!isAfter(before, unit), "succeeds", "predecessor-not-over", name(before));
            check.addIf(isSucceededTwice(), "succeeds", "succeeded-already", name(before));
        });
    }

    private void successors() {
        tree.successorsOf(id).stream().map(tree::at).forEach(after -> {
            check.addIf(differs(unit, after), "kind", "succeeds-other-kind");
            check.addIf(!isAfter(unit, after), "validTo", "successor-begun", name(after));
        });
    }

    private boolean isSucceededTwice() {
        return Optional.ofNullable(unit.succeeds())
                        .map(tree::successorsOf)
                        .orElseThrow()
                        .size()
                > 1;
    }

    private static boolean mayStandAbove(UnitDraft above, UnitDraft below) {
        if (!below.isBody() || above.kind() == null) {
            return true;
        }
        return above.isBody() && commands(above.level(), below.level());
    }

    private static boolean commands(@Nullable UnitLevel above, @Nullable UnitLevel below) {
        return above == null || below == null || above.mayCommand(below);
    }

    private static boolean isWithin(UnitDraft inner, UnitDraft outer) {
        Existence in = inner.existence();
        Existence out = outer.existence();
        return in == null || out == null || in.within(out);
    }

    private static boolean isAfter(UnitDraft before, UnitDraft after) {
        LocalDate begins = after.days().from();
        Existence earlier = before.existence();
        return begins == null || earlier == null || earlier.endsBefore(begins);
    }

    private static boolean differs(UnitDraft unit, UnitDraft other) {
        return unit.kind() != null && other.kind() != null && unit.isBody() != other.isBody();
    }

    private static String name(UnitDraft unit) {
        return Optional.ofNullable(unit.code()).orElse("?");
    }
}
