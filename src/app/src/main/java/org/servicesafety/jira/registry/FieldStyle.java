package org.servicesafety.jira.registry;

/** How a custom field is entered and searched: complete keys of Jira's or the app's own modules. */
public enum FieldStyle {
    LINE(Keys.JIRA + "textfield", Keys.JIRA + "textsearcher"),
    TEXT(Keys.JIRA + "textarea", Keys.JIRA + "textsearcher"),
    DATE(Keys.JIRA + "datepicker", Keys.JIRA + "daterange"),
    USER(Keys.JIRA + "userpicker", Keys.JIRA + "userpickersearcher"),
    KIND(Keys.OURS + "kind-field", Keys.JIRA + "exacttextsearcher"),
    SEVERITY(Keys.OURS + "severity-field", Keys.JIRA + "exacttextsearcher"),
    AREA(Keys.OURS + "area-field", Keys.JIRA + "exacttextsearcher"),
    ACT(Keys.OURS + "act-field", Keys.JIRA + "exacttextsearcher"),
    UNIT(Keys.OURS + "unit-field", Keys.JIRA + "exacttextsearcher");

    private final String typeKey;
    private final String searcherKey;

    FieldStyle(String typeKey, String searcherKey) {
        this.typeKey = typeKey;
        this.searcherKey = searcherKey;
    }

    public String typeKey() {
        return typeKey;
    }

    public String searcherKey() {
        return searcherKey;
    }

    private static final class Keys {
        private static final String JIRA = "com.atlassian.jira.plugin.system.customfieldtypes:";
        private static final String OURS = "org.servicesafety.jira:";
    }
}
