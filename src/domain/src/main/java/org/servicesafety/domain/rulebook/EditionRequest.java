package org.servicesafety.domain.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/**
 * A new edition as it was sent, checked against those that are known.
 *
 * @param previousRepealedOn see {@link SiteEdition}
 * @param version of the editions as they were seen
 */
record EditionRequest(Edition edition, @Nullable LocalDate previousRepealedOn, long version) {

    /** So far ahead an order may be known; a later day is a slip of the pen. */
    private static final int MOST_YEARS_AHEAD = 10;

    private static final int LONGEST_TEXT = 60;
    private static final String PREVIOUS_REPEALED_ON = "previousRepealedOn";
    private static final Set<String> REPEAL = Set.of(EditionText.REPEALED_ON, EditionText.REPEALED_BY);

    /**
     * Reads it.
     *
     * @param form the fields that {@link AddEdition#add} names
     * @throws org.servicesafety.domain.fault.Invalid naming all faults
     */
    static EditionRequest read(Form form, Editions known, LocalDate today) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        oneLine(reader, EditionText.EDITION);
        for (Rule rule : Rule.values()) {
            oneLine(reader, EditionText.CLAUSE + rule.key());
        }
        Faults.Check ofText = Faults.check();
        Optional<Edition> edition = EditionText.read(values(form), ofText);
        ofText.faults().list().stream()
                .filter(fault -> !form.isMisread(String.valueOf(fault.field())))
                .forEach(fault -> check.add(inWordsOfForms(fault)));
        day(reader, EditionText.IN_FORCE_FROM).ifPresent(from -> inForceFrom(from, known, today, check));
        taken(form.at(EditionText.EDITION), known, check);
        LocalDate repealed = reader.day(PREVIOUS_REPEALED_ON);
        if (repealed != null) {
            day(reader, EditionText.IN_FORCE_FROM)
                    .ifPresent(from -> repealed(known.on(from.minusDays(1)), repealed, check));
        }
        Long version = reader.require("version").number("version");
        check.refuseIfAny();
        return new EditionRequest(edition.orElseThrow(), repealed, Objects.requireNonNull(version));
    }

    private static void oneLine(FormReader reader, String field) {
        String text = reader.text(field, LONGEST_TEXT);
        if (text != null && !text.lines().allMatch(text::equals)) {
            reader.fault(field, "unprintable");
        }
    }

    private static Map<String, String> values(Form form) {
        Map<String, String> values = new HashMap<>();
        EditionText.known().stream().filter(key -> !REPEAL.contains(key)).forEach(key -> {
            String text = key.startsWith(Rule.CADENCE.key() + ".") ? joined(form, key) : form.at(key);
            values.put(key, text != null ? text : key.startsWith(EditionText.CLAUSE) ? EditionText.SILENT : "");
        });
        return values;
    }

    private static String joined(Form form, String list) {
        return IntStream.range(0, form.size(list))
                .mapToObj(index -> String.valueOf(form.at(list + "[" + index + "]")))
                .collect(Collectors.joining(", "));
    }

    private static Fault inWordsOfForms(Fault fault) {
        return fault.code().equals("missing") ? Fault.on(fault.field(), "required") : fault;
    }

    // told once already, by the text of the edition
    private static Optional<LocalDate> day(FormReader reader, String field) {
        return Optional.ofNullable(new FormReader(reader.form(), Faults.check()).day(field));
    }

    private static void inForceFrom(LocalDate from, Editions known, LocalDate today, Faults.Check check) {
        LocalDate first = today.plusDays(1);
        LocalDate last = today.plusYears(MOST_YEARS_AHEAD);
        check.addIf(
                from.isBefore(first) || from.isAfter(last),
                EditionText.IN_FORCE_FROM,
                "edition-not-ahead",
                first,
                last);
        boolean another =
                known.list().stream().anyMatch(edition -> edition.inForceFrom().equals(from));
        check.addIf(another, EditionText.IN_FORCE_FROM, "editions-of-one-day", from);
    }

    private static void taken(@Nullable String name, Editions known, Faults.Check check) {
        List<String> names = known.list().stream().map(Edition::name).toList();
        if (name != null && names.contains(name)) {
            check.add(EditionText.EDITION, "edition-name-taken", name);
        }
    }

    private static void repealed(Edition previous, LocalDate on, Faults.Check check) {
        Repeal known = previous.repeal();
        if (known != null) {
            check.add(PREVIOUS_REPEALED_ON, "repealed-already", previous.name(), known.on(), known.by());
        } else {
            check.addIf(on.isBefore(previous.inForceFrom()), PREVIOUS_REPEALED_ON, "repealed-before-in-force");
        }
    }
}
