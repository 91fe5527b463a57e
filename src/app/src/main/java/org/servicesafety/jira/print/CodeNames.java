package org.servicesafety.jira.print;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.incident.CodeKind;
import org.servicesafety.domain.incident.CodeLists;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.inspection.KindTree;
import org.servicesafety.domain.inspection.ViolationKinds;
import org.servicesafety.jira.language.Wording;

/** Names of causes, activities and kinds of violations. */
public final class CodeNames {

    private final IncidentCodes codes;
    private final ViolationKinds kinds;

    public CodeNames(IncidentCodes codes, ViolationKinds kinds) {
        this.codes = codes;
        this.kinds = kinds;
    }

    /** In one language, as the lists are now. */
    In in(Wording wording) {
        return new In(CodeLists.of(codes), kinds.read(), wording);
    }

    /** Names in a language; a code that is no more stands for itself. */
    record In(CodeLists lists, KindTree tree, Wording wording) {

        String of(CodeKind kind, String code) {
            return lists.find(kind, code)
                    .map(found -> found.name().in(wording.language().tag()))
                    .orElse(code);
        }

        String ofViolation(@Nullable String kind) {
            if (kind == null) {
                return wording.text("service-safety.analysis.none-said");
            }
            return tree.find(kind)
                    .map(found -> found.name().in(wording.language().tag()))
                    .orElse(kind);
        }
    }
}
