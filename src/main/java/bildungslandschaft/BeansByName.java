package bildungslandschaft;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.AutowireCandidateResolver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Looks for a bean of ours first under the name that its class gives it: otherwise Spring asks every bean, at each of some
 * thousand places where one is wanted, whether it would fit. So where there are two of a class and neither is the primary
 * one, the one of that name is meant, and nobody complains.
 */
@Component
class BeansByName implements BeanFactoryPostProcessor {

    private static final String OURS = BeansByName.class.getPackageName() + ".";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var factory = (DefaultListableBeanFactory) beans;
        factory.setAutowireCandidateResolver(new NamedAfterClass(factory.getAutowireCandidateResolver()));
    }

    /** Everything but the name as it was; what makes repositories lazy is a resolver, too. */
    private record NamedAfterClass(AutowireCandidateResolver otherwise) implements AutowireCandidateResolver {

        /** Only where nobody asks for another name; Spring still sees to it that the bean of that name fits. */
        @Override
        public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
            var asked = otherwise.getSuggestedName(wanted);
            var type = wanted.getDependencyType();
            return asked == null && type.getName().startsWith(OURS) ? ClassUtils.getShortNameAsProperty(type) : asked;
        }

        @Override
        public boolean isAutowireCandidate(BeanDefinitionHolder bean, DependencyDescriptor wanted) {
            return otherwise.isAutowireCandidate(bean, wanted);
        }

        @Override
        public boolean isRequired(DependencyDescriptor wanted) {
            return otherwise.isRequired(wanted);
        }

        @Override
        public boolean hasQualifier(DependencyDescriptor wanted) {
            return otherwise.hasQualifier(wanted);
        }

        @Override
        public @Nullable Object getSuggestedValue(DependencyDescriptor wanted) {
            return otherwise.getSuggestedValue(wanted);
        }

        @Override
        public @Nullable Object getLazyResolutionProxyIfNecessary(DependencyDescriptor wanted, @Nullable String bean) {
            return otherwise.getLazyResolutionProxyIfNecessary(wanted, bean);
        }

        @Override
        public @Nullable Class<?> getLazyResolutionProxyClass(DependencyDescriptor wanted, @Nullable String bean) {
            return otherwise.getLazyResolutionProxyClass(wanted, bean);
        }

        @Override
        public AutowireCandidateResolver cloneIfNecessary() {
            return new NamedAfterClass(otherwise.cloneIfNecessary());
        }
    }
}
