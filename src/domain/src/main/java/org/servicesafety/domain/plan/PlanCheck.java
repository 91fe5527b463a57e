package org.servicesafety.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;

/**
 * Something that a plan lacks.
 *
 * @param code what it lacks; a fault of the same code says so when the plan is submitted
 * @param clause of the order that asks for it
 * @param blocking whether the plan cannot be submitted so; else it is only pointed out
 * @param key of the item that lacks it; null if the plan as a whole does
 * @param args what the text names
 */
public record PlanCheck(String code, String clause, boolean blocking, @Nullable String key, List<String> args) {

    public PlanCheck {
        args = List.copyOf(args);
    }

    static PlanCheck blocking(String code, String clause, Object... args) {
        return new PlanCheck(code, clause, true, null, texts(args));
    }

    static PlanCheck advice(String code, String clause, Object... args) {
        return new PlanCheck(code, clause, false, null, texts(args));
    }

    /** The same, as one of an item. */
    PlanCheck of(PlanItem item) {
        return new PlanCheck(code, clause, blocking, item.key(), args);
    }

    /** The same as a fault: of the item, if it has one. */
    public Fault fault() {
        return Fault.on(key, code, args.toArray()).underClause(clause);
    }

    private static List<String> texts(Object... args) {
        return List.of(args).stream().map(String::valueOf).toList();
    }
}
