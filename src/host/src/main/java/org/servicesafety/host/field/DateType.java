package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Date;

/** A day, typed as {@code 2026-11-23}; as in Jira it is the midnight with which the day begins at the server. */
final class DateType extends AbstractSingleFieldType<Date> {
    DateType(FieldValues values) {
        super(values, values);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Date date) {
        return date;
    }

    @Override
    protected Date getObjectFromDbValue(Object stored) {
        return (Date) stored;
    }

    @Override
    public Date getSingularObjectFromString(String typed) {
        try {
            return Timestamp.valueOf(LocalDate.parse(typed).atStartOfDay());
        } catch (DateTimeParseException noDate) {
            throw new FieldValidationException(typed + " is not a valid date: expected is 2026-11-23");
        }
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // Jira hands dates over so
    public String getStringFromSingularObject(Date date) {
        return new Timestamp(date.getTime()).toLocalDateTime().toLocalDate().toString();
    }
}
