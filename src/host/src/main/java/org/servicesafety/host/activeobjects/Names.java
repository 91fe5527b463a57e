package org.servicesafety.host.activeobjects;

import net.java.ao.schema.Case;
import net.java.ao.schema.DefaultIndexNameConverter;
import net.java.ao.schema.DefaultSequenceNameConverter;
import net.java.ao.schema.DefaultTriggerNameConverter;
import net.java.ao.schema.DefaultUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UnderscoreFieldNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/** Names of tables, columns and the rest as Jira has them. */
record Names(
        TableNames getTableNameConverter,
        FieldNameConverter getFieldNameConverter,
        SequenceNameConverter getSequenceNameConverter,
        TriggerNameConverter getTriggerNameConverter,
        IndexNameConverter getIndexNameConverter,
        UniqueNameConverter getUniqueNameConverter)
        implements NameConverters {

    static Names of(TableNames tables) {
        return new Names(
                tables,
                new UnderscoreFieldNameConverter(Case.UPPER),
                new DefaultSequenceNameConverter(),
                new DefaultTriggerNameConverter(),
                new DefaultIndexNameConverter(),
                new DefaultUniqueNameConverter());
    }
}
