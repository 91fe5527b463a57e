package org.servicesafety.host.sal;

import com.atlassian.audit.api.AuditService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.plugin.PluginModules;

/** Offers what needs no more than the database and the descriptor. */
public final class SalPart implements Part {

    private final Address address;

    public SalPart(Address address) {
        this.address = address;
    }

    @Override
    public List<String> schema() {
        return List.of("/schema/sal.sql");
    }

    @Override
    public void offer(Services services) {
        Database database = services.get(Database.class);
        services.offer(ApplicationProperties.class, address);
        services.offer(AuditService.class, new AuditLog(database));
        services.offer(ClusterLockService.class, new Locks());
        services.offer(EventPublisher.class, new Events());
        services.offer(PluginAccessor.class, new OneApp(services.get(PluginModules.class)));
        services.offer(PluginSettingsFactory.class, new Settings(database));
        services.offer(TransactionalExecutorFactory.class, new Executors(database));
        services.offer(TransactionTemplate.class, new Transactions(database));
        services.offer(WebSudoManager.class, new WebSudo());
    }

    private record Transactions(Database database) implements TransactionTemplate {

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return database.inTransaction(connection -> action.doInTransaction());
        }
    }

    /** The one app that is here, always enabled. */
    private record OneApp(PluginModules modules) implements PluginAccessor {

        @Override
        public @Nullable Plugin getPlugin(String key) {
            return isPluginEnabled(key) ? new Plugin() {} : null;
        }

        @Override
        public boolean isPluginEnabled(String key) {
            return key.equals(modules.descriptor().key());
        }

        @Override
        public boolean isPluginModuleEnabled(String completeKey) {
            return modules.module(completeKey).isPresent();
        }
    }
}
