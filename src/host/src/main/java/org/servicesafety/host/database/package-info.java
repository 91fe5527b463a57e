/** PostgreSQL: the server, the pool, the thread's transaction, the host's tables. */
@NullMarked
package org.servicesafety.host.database;

import org.jspecify.annotations.NullMarked;
