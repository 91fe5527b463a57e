package org.servicesafety.domain.rulebook;

/** The values that an edition of the rule book holds, by their names in the REST interface. */
public enum Rule {
    PLAN_BEFORE("planBefore"),
    QUARTERLY_SHARE("quarterlyShare"),
    RETENTION_YEARS("retentionYears"),
    REPEAT_WITHIN_MONTHS("repeatWithinMonths"),
    ANALYSIS_DUE_DAY("analysisDueDay"),
    CADENCE("cadence"),
    TRAINING_PERIODS("trainingPeriods"),
    ACADEMIC_YEAR_FROM("academicYearFrom"),
    TERM_UNTIL_INCLUDES_DAY("termUntilIncludesDay"),
    OBLIGATIONS_FROM("obligationsFrom"),
    SMALL_STRENGTH("smallStrength"),
    UNFAVOURABLE("unfavourable");

    private final String key;

    Rule(String key) {
        this.key = key;
    }

    /** The name in {@code GET /rulebook}, in the text of an edition, and in faults. */
    public String key() {
        return key;
    }
}
