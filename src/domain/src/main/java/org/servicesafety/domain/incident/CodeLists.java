package org.servicesafety.domain.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.servicesafety.domain.fault.Faults;

/** The lists in use: the built-in codes with what the site has changed and added. */
public final class CodeLists {

    private record Key(CodeKind kind, String code) {}

    private final Map<Key, IncidentCode> codes =
            new TreeMap<>(Comparator.comparing(Key::kind).thenComparing(Key::code));

    private CodeLists(List<IncidentCode> builtIn, List<IncidentCode> own) {
        builtIn.forEach(this::put);
        own.forEach(this::put);
    }

    /** As they are now. */
    public static CodeLists of(IncidentCodes codes) {
        return new CodeLists(BuiltInCodes.ALL, codes.ownCodes());
    }

    /** Every code, retired ones too, causes first, in the order of the codes. */
    public List<IncidentCode> all() {
        return List.copyOf(codes.values());
    }

    public Optional<IncidentCode> find(CodeKind kind, String code) {
        return Optional.ofNullable(codes.get(new Key(kind, code)));
    }

    /** Tells {@code unknown-code} and, for a code that an incident which has the content already does not have, {@code code-retired}. */
    void check(IncidentDraft draft, Faults.Check check) {
        check(CodeKind.CAUSE, "cause", draft, check);
        check(CodeKind.ACTIVITY, "activity", draft, check);
    }

    private void check(CodeKind kind, String field, IncidentDraft draft, Faults.Check check) {
        String code = draft.code(kind);
        if (code == null) {
            return;
        }
        Optional<IncidentCode> found = find(kind, code);
        check.addIf(found.isEmpty(), field, "unknown-code", code);
        boolean retired = found.isPresent()
                && draft.date() != null
                && !found.get().isValidOn(draft.date())
                && !draft.had(kind, code);
        check.addIf(retired, field, "code-retired", code);
    }

    private void put(IncidentCode code) {
        codes.put(new Key(code.kind(), code.code()), code);
    }
}
