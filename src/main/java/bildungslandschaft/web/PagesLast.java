package bildungslandschaft.web;

import java.util.ArrayList;
import java.util.List;
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

    private final List<String> pages = new ArrayList<>();

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            if (beans.getBeanDefinition(name) instanceof AbstractBeanDefinition page
                    && page.getLazyInit() == null
                    && beans.findAnnotationOnBean(name, Controller.class, false) != null) {
                page.setLazyInit(true);
                pages.add(name);
            }
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        pages.forEach(ready.getApplicationContext()::getBean);
    }
}
