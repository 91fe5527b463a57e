package com.atlassian.jira;

/** Constants: the kinds of value that a JQL function can give. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new NamedDataType("ISSUE");
    public static final JiraDataType PROJECT = new NamedDataType("PROJECT");
    public static final JiraDataType USER = new NamedDataType("USER");
    public static final JiraDataType TEXT = new NamedDataType("TEXT");
    public static final JiraDataType DATE = new NamedDataType("DATE");
    public static final JiraDataType ALL = new NamedDataType("ALL");

    private JiraDataTypes() {}

    private record NamedDataType(String name) implements JiraDataType {}
}
