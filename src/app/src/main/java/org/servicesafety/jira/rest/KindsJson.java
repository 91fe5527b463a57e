package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.KindTree;
import org.servicesafety.domain.inspection.ViolationKind;

/**
 * The kinds of violations of the site.
 *
 * @param version to be sent back with a change; 0 for the kinds that the app brings
 * @param can what the asking person may do
 * @param items in the order in which they are shown
 */
public record KindsJson(int version, List<String> can, List<KindJson> items) {

    private static final Shape NAME = Shape.of().texts("kk", "ru", "en");
    static final Shape SHAPE = Shape.of()
            .numbers("version")
            .objects(
                    "items",
                    Shape.of().texts("code", "parent").object("name", NAME).flags("closed"))
            .readOnly("can");

    /**
     * A kind.
     *
     * @param parent code of the kind that it belongs to; null at the top
     * @param closed no longer offered
     */
    public record KindJson(String code, @Nullable String parent, KindNameJson name, boolean closed) {}

    /** A name in three languages; null where it is not given. */
    public record KindNameJson(@Nullable String kk, @Nullable String ru, @Nullable String en) {}

    static KindsJson of(KindTree tree, boolean administrator) {
        return new KindsJson(
                tree.version(),
                administrator ? List.of("edit") : List.of(),
                tree.kinds().stream().map(KindsJson::kind).toList());
    }

    private static KindJson kind(ViolationKind kind) {
        ViolationKind.Name name = kind.name();
        return new KindJson(
                kind.code(), kind.parent(), new KindNameJson(name.kk(), name.ru(), name.en()), kind.closed());
    }
}
