package bildungslandschaft.security;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * Keeps invented people with a known password out of a real office's database. It judges by the database's address before
 * any bean is made: asked later, schema and models would have been changed there already.
 */
@Component
@Profile("demo")
class DemoGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment = new StandardEnvironment();

    /** At this point beans are not given what they need by a constructor yet. */
    @Override
    public void setEnvironment(Environment office) {
        environment = office;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        boolean postgres = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:");
        if (postgres && !environment.getProperty("bildungslandschaft.demo.force", Boolean.class, false)) {
            throw new DemoRefused();
        }
    }
}
