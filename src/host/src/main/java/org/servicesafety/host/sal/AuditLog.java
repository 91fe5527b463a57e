package org.servicesafety.host.sal;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import java.sql.PreparedStatement;
import org.servicesafety.host.database.Database;

/** Keeps audit events as text. */
record AuditLog(Database database) implements AuditService {

    @Override
    public void audit(AuditEvent event) {
        database.inTransaction(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT INTO jira.audit (event) VALUES (?)")) {
                statement.setString(1, event.toString());
                return statement.executeUpdate();
            }
        });
    }
}
