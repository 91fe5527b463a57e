package org.servicesafety.domain.incident;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.UnitName;

/** Adds codes to the lists of causes and activities, renames and retires them. None is ever taken out: old records bear it. */
public final class ChangeCodes {

    private static final int LONGEST_NAME = 255;
    private static final String FORM = "[A-Z][A-Z0-9_]{0,29}";

    private final IncidentCodes codes;

    public ChangeCodes(IncidentCodes codes) {
        this.codes = codes;
    }

    /**
     * The new code.
     *
     * @param form {@code kind, code, name.kk, name.ru, name.en, retiredOn}
     * @throws org.servicesafety.domain.fault.Forbidden if the person is no administrator
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-code}, {@code name-missing}, {@code unknown-value},
     *     {@code not-a-day}, {@code too-long}
     * @throws Conflict {@code code-taken}
     */
    public IncidentCode add(Rights rights, Form form) {
        IncidentAccess.refuseUnless(rights.administrator());
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("kind", "code");
        CodeKind kind = reader.choice("kind", CodeKind.class);
        String code = form.at("code");
        check.addIf(code != null && !code.matches(FORM), "code", "not-a-code");
        UnitName name = name(reader, check);
        LocalDate retiredOn = reader.day("retiredOn");
        check.refuseIfAny();
        IncidentCode added = new IncidentCode(
                Objects.requireNonNull(kind), Objects.requireNonNull(code), 0, Objects.requireNonNull(name), retiredOn);
        if (CodeLists.of(codes).find(added.kind(), added.code()).isPresent()) {
            throw new Conflict(Fault.on("code", "code-in-list"));
        }
        return codes.write(added);
    }

    /**
     * Changes the name of a code, retires it or takes it back into use.
     *
     * @param form {@code name.kk, name.ru, name.en, retiredOn} and {@code version}
     * @throws NotVisible if there is no such code
     * @throws org.servicesafety.domain.fault.Forbidden if the person is no administrator
     * @throws org.servicesafety.domain.fault.Invalid as {@link #add}
     * @throws Conflict {@code changed-meanwhile}
     */
    public IncidentCode change(Rights rights, String kind, String code, Form form) {
        IncidentAccess.refuseUnless(rights.administrator());
        IncidentCode known = Stream.of(CodeKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .flatMap(one -> CodeLists.of(codes).find(one, code))
                .orElseThrow(NotVisible::new);
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("version");
        Long version = reader.number("version");
        UnitName name = name(reader, check);
        LocalDate retiredOn = reader.day("retiredOn");
        check.refuseIfAny();
        if (version == null || version != known.version()) {
            throw new Conflict(Fault.on("version", "changed-meanwhile"));
        }
        return codes.write(
                new IncidentCode(known.kind(), code, known.version(), Objects.requireNonNull(name), retiredOn));
    }

    private static @Nullable UnitName name(FormReader reader, Faults.Check check) {
        Optional<String> kk = Optional.ofNullable(reader.text("name.kk", LONGEST_NAME));
        Optional<String> ru = Optional.ofNullable(reader.text("name.ru", LONGEST_NAME));
        Optional<String> en = Optional.ofNullable(reader.text("name.en", LONGEST_NAME));
        boolean none = Stream.of("name.kk", "name.ru", "name.en").noneMatch(reader.form()::has);
        check.addIf(none && !reader.form().isMisread("name"), "name", "name-missing");
        return kk.or(() -> ru).or(() -> en).isEmpty()
                ? null
                : UnitName.of(kk.orElse(null), ru.orElse(null), en.orElse(null));
    }
}
