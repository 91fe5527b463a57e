package org.servicesafety.domain.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Keeps the tree of the kinds of violations (clause 16.2); an administrator of the site changes it. */
public final class ChangeKinds {

    private static final int MOST = 500;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 255;

    private final ViolationKinds kinds;

    public ChangeKinds(ViolationKinds kinds) {
        this.kinds = kinds;
    }

    /** The tree as it is; everybody sees it. */
    public KindTree read() {
        return kinds.read();
    }

    /**
     * Puts another tree in the place of the one that there is.
     *
     * @param form {@code version}; {@code items} of {@code code, parent, name {kk, ru, en}, closed}, 500 at most, in the order in which
     *     they are to be shown
     * @throws Forbidden for everybody but an administrator of the site
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong: {@code required}, {@code too-long}, {@code too-many},
     *     {@code name-missing}, and those of {@link KindTree#check}
     * @throws Conflict {@code changed-meanwhile}; {@code kind-in-use} for a kind left out that violations have: it can be closed
     */
    public KindTree change(Rights rights, Form form) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("administrator-only"));
        }
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("version");
        reader.number("version");
        check.addIf(form.size("items") == 0 && !form.isMisread("items"), "items", "required");
        check.addIf(form.size("items") > MOST, "items", "too-many", MOST);
        List<Optional<ViolationKind>> read =
                form.size("items") > MOST ? List.of() : reader.each("items", ChangeKinds::kind);
        List<ViolationKind> given = read.stream().flatMap(Optional::stream).toList();
        if (given.size() == read.size()) {
            check.add(KindTree.check(given));
        }
        check.refuseIfAny();
        return write(form, given);
    }

    private KindTree write(Form form, List<ViolationKind> given) {
        KindTree before = kinds.readToChange();
        boolean stale = !String.valueOf(before.version()).equals(form.at("version"));
        Set<String> left = given.stream().map(ViolationKind::code).collect(Collectors.toSet());
        Faults.Check check = Faults.check().addIf(stale, "version", "changed-meanwhile");
        Set<String> used = kinds.used();
        before.kinds().stream()
                .map(ViolationKind::code)
                .filter(code -> !left.contains(code) && used.contains(code))
                .forEach(code -> check.add("items", "kind-in-use", code));
        check.conflictIfAny();
        return kinds.write(before, given);
    }

    private static Optional<ViolationKind> kind(FormReader part) {
        part.require("code");
        String code = part.text("code", LONGEST_CODE);
        String parent = part.text("parent", LONGEST_CODE);
        ViolationKind.Name name = part.within(
                "name",
                inner -> new ViolationKind.Name(
                        inner.text("kk", LONGEST_NAME),
                        inner.text("ru", LONGEST_NAME),
                        inner.text("en", LONGEST_NAME)));
        if (name.isMissing() && !part.form().isMisread("name")) {
            part.fault("name", "name-missing");
        }
        boolean closed = part.flag("closed");
        return Optional.ofNullable(code).map(known -> new ViolationKind(known, parent, name, closed));
    }
}
