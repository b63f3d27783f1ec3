package bildungslandschaft.web;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/**
 * Has the pages made when the port is open, so that the first of them can already be read. One that cannot be made still
 * ends the start. A page that says itself when it is made ({@code @Lazy}) is left alone.
 */
@Component
class PagesLast implements BeanFactoryPostProcessor, ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForAnnotation(Controller.class)) {
            if (beans.getBeanDefinition(name) instanceof AbstractBeanDefinition page && page.getLazyInit() == null) {
                page.setLazyInit(true);
            }
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBeansWithAnnotation(Controller.class);
    }
}
