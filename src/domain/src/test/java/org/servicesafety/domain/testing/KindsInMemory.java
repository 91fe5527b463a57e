package org.servicesafety.domain.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.servicesafety.domain.inspection.KindTree;
import org.servicesafety.domain.inspection.ViolationKind;
import org.servicesafety.domain.inspection.ViolationKinds;

/** Kinds in memory: some that the app brings, one of which violations have. */
public final class KindsInMemory implements ViolationKinds {

    private final Set<String> used;
    private KindTree tree;

    public KindsInMemory(String used, String... codes) {
        this.used = Set.of(used);
        this.tree = new KindTree(
                0,
                Arrays.stream(codes)
                        .map(code -> new ViolationKind(code, null, new ViolationKind.Name(null, null, code), false))
                        .toList());
    }

    @Override
    public KindTree read() {
        return tree;
    }

    @Override
    public KindTree readToChange() {
        return tree;
    }

    @Override
    public KindTree write(KindTree before, List<ViolationKind> kinds) {
        tree = new KindTree(before.version() + 1, kinds);
        return tree;
    }

    @Override
    public Set<String> used() {
        return used;
    }
}
