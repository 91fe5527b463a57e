package org.servicesafety.host.velocity;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/** Velocity's way to methods and properties, with the allow-list before it. */
public final class CheckedAccess extends UberspectImpl implements RuntimeServicesAware {

    static final String ALLOW_LIST = AllowList.class.getName();

    private @Nullable AllowList allowed;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowed = (AllowList) services.getApplicationAttribute(ALLOW_LIST);
    }

    @Override
    public @Nullable VelMethod getMethod(@Nullable Object target, String name, Object[] arguments, Info info)
            throws Exception {
        if (target != null) {
            check(target, name, arguments);
        }
        return super.getMethod(target, name, arguments, info);
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object target, String name, Info info) throws Exception {
        VelPropertyGet getter = super.getPropertyGet(target, name, info);
        if (getter != null && target != null) {
            String method = getter.getMethodName();
            check(target, method, method.equals("get") ? new Object[] {name} : new Object[0]);
        }
        return getter;
    }

    /** Jira's templates read; nothing is set through them. */
    @Override
    public @Nullable VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        return null;
    }

    private void check(Object target, String name, Object[] arguments) {
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method != null && allowed != null) {
            allowed.check(target.getClass(), method);
        }
    }
}
