package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.math.BigDecimal;

/** A number, typed with a point. */
final class NumberType extends AbstractSingleFieldType<Double> {
    NumberType(FieldValues values) {
        super(values, values);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Double number) {
        return number;
    }

    @Override
    protected Double getObjectFromDbValue(Object stored) {
        return (Double) stored;
    }

    @Override
    public Double getSingularObjectFromString(String typed) {
        try {
            return new BigDecimal(typed.strip()).doubleValue();
        } catch (NumberFormatException noNumber) {
            throw new FieldValidationException(typed + " is an invalid number");
        }
    }

    @Override
    public String getStringFromSingularObject(Double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
