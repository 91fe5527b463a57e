package org.servicesafety.domain.inspection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;

/**
 * All kinds of violations of the site, in the order in which they are shown.
 *
 * @param version grows by one with each change; 0 for the kinds that the app brings
 */
public record KindTree(int version, List<ViolationKind> kinds) {

    private static final int DEEPEST = 4;

    public KindTree {
        kinds = List.copyOf(kinds);
    }

    public Optional<ViolationKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * What is wrong with kinds as a tree, by their place in the list: {@code code-twice}; {@code no-kind-above}, {@code kind-circle},
     * {@code kind-too-deep} on {@code parent}.
     */
    static Faults check(List<ViolationKind> kinds) {
        Faults.Check check = Faults.check();
        Map<String, @Nullable String> parents = new HashMap<>();
        kinds.forEach(kind -> parents.put(kind.code(), kind.parent()));
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < kinds.size(); index++) {
            ViolationKind kind = kinds.get(index);
            String place = "items[" + index + "].";
            check.addIf(!seen.add(kind.code()), place + "code", "code-twice");
            String wrong = wrongAbove(kind, parents);
            if (wrong != null) {
                check.add(place + "parent", wrong);
            }
        }
        return check.faults();
    }

    private static @Nullable String wrongAbove(ViolationKind kind, Map<String, @Nullable String> parents) {
        Set<String> passed = new HashSet<>(Set.of(kind.code()));
        // from its own parent: another kind may have taken its code
        String above = kind.parent();
        while (above != null) {
            if (!parents.containsKey(above)) {
                return "no-kind-above";
            }
            if (!passed.add(above)) {
                return "kind-circle";
            }
            above = parents.get(above);
        }
        return passed.size() > DEEPEST ? "kind-too-deep" : null;
    }
}
