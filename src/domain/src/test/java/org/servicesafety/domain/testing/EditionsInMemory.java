package org.servicesafety.domain.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.EditionText;
import org.servicesafety.domain.rulebook.Editions;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.rulebook.SiteEdition;
import org.servicesafety.domain.rulebook.SiteEditions;

/** Editions of a site in memory, kept as texts as a database keeps them. */
public final class EditionsInMemory implements SiteEditions, RuleBooks {

    private final List<SiteEdition> kept = new ArrayList<>();
    private int version;
    public int locked;

    /** All fields of an edition with the values of order 738, in force from that day. */
    public static Map<String, String> fields(String name, String inForceFrom) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "edition", name,
                "inForceFrom", inForceFrom,
                "version", "0",
                "planBefore", "12-25",
                "quarterlyShare", "0.25",
                "retentionYears", "5",
                "repeatWithinMonths", "12",
                "analysisDueDay", "10",
                "academicYearFrom", "12-01"));
        fields.putAll(Map.of(
                "termUntilIncludesDay", "true",
                "obligationsFrom", "year-before-set-up",
                "smallStrength", "500",
                "unfavourable.violationsOver", "3",
                "unfavourable.coverageMissed", "2",
                "trainingPeriods.winterFrom", "12-01",
                "trainingPeriods.summerFrom", "06-01",
                "clause.planBefore", "7"));
        cadence(fields, "ARMED_FORCES", "YEAR");
        cadence(fields, "SUBORDINATE_BODY", "HALF_YEAR", "YEAR");
        cadence(fields, "BRANCH", "QUARTER", "HALF_YEAR", "YEAR");
        cadence(fields, "REGIONAL_COMMAND", "QUARTER", "HALF_YEAR", "YEAR");
        cadence(fields, "MILITARY_UNIT", "MONTH", "QUARTER", "HALF_YEAR", "YEAR");
        return fields;
    }

    /** The same with some fields otherwise: name, value, name, value. */
    public static Form form(String name, String inForceFrom, String... others) {
        Map<String, String> fields = fields(name, inForceFrom);
        for (int index = 0; index < others.length; index += 2) {
            fields.put(others[index], others[index + 1]);
        }
        return new Form(fields);
    }

    private static void cadence(Map<String, String> fields, String level, String... kinds) {
        for (int index = 0; index < kinds.length; index++) {
            fields.put("cadence." + level + "[" + index + "]", kinds[index]);
        }
    }

    @Override
    public Editions editions() {
        return Editions.withOrder738(kept);
    }

    @Override
    public List<SiteEdition> all() {
        return kept.stream()
                .sorted(Comparator.comparing(one -> one.edition().inForceFrom()))
                .toList();
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void lock() {
        locked++;
    }

    @Override
    public SiteEdition add(SiteEdition edition) {
        version++;
        SiteEdition added = new SiteEdition(
                (long) version,
                EditionText.readKept(EditionText.write(edition.edition())),
                edition.previousRepealedOn(),
                edition.by(),
                edition.at(),
                null);
        kept.add(added);
        return added;
    }

    @Override
    public void withdraw(SiteEdition edition) {
        version++;
        kept.replaceAll(one -> edition.id().equals(one.id()) ? edition : one);
    }
}
