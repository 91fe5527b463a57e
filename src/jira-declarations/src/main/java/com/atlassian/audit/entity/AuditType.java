package com.atlassian.audit.entity;

/** Value: area, level and the texts' keys of a kind of audit event. */
public class AuditType {
    private final CoverageArea area;
    private final CoverageLevel level;
    private final String categoryI18nKey;
    private final String actionI18nKey;

    private AuditType(Builder builder) {
        this.area = builder.area;
        this.level = builder.level;
        this.categoryI18nKey = builder.categoryI18nKey;
        this.actionI18nKey = builder.actionI18nKey;
    }

    public static Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(area, level, categoryI18nKey, actionI18nKey);
    }

    @Override
    public String toString() {
        return area + " " + level + " " + categoryI18nKey + " " + actionI18nKey;
    }

    public static class Builder {
        private final CoverageArea area;
        private final CoverageLevel level;
        private final String categoryI18nKey;
        private final String actionI18nKey;

        private Builder(CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
            this.area = area;
            this.level = level;
            this.categoryI18nKey = categoryI18nKey;
            this.actionI18nKey = actionI18nKey;
        }

        public AuditType build() {
            return new AuditType(this);
        }
    }
}
