package org.servicesafety.host.bridge;

import java.util.Collection;
import org.servicesafety.host.boot.AppBeans;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The app's Spring context. */
final class SpringBeans implements AppBeans {

    private final ApplicationContext context;

    SpringBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Object create(Class<?> type) {
        AutowireCapableBeanFactory factory = context.getAutowireCapableBeanFactory();
        return factory.createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    @Override
    public Collection<?> beans(Class<?> type) {
        return context.getBeansOfType(type).values();
    }
}
