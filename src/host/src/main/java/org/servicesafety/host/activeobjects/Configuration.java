package org.servicesafety.host.activeobjects;

import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Only tables of the namespace are the engine's own. */
record Configuration(Names getNameConverters) implements EntityManagerConfiguration {

    @Override
    @SuppressWarnings("deprecation") // the interface has no other form of it
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        String prefix = getNameConverters.getTableNameConverter().prefix();
        return (table, caseSensitive) ->
                table.toUpperCase(java.util.Locale.ROOT).startsWith(prefix);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }
}
