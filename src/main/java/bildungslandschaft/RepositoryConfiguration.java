package bildungslandschaft;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.data.repository.config.BootstrapMode;

/** Repositories are made when they are first used: reading the queries of one takes up to a third of a second. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        bootstrapMode = BootstrapMode.LAZY,
        queryEnhancerSelector = RepositoryConfiguration.QueriesAsWritten.class)
class RepositoryConfiguration {

    /**
     * None of our queries is to be sorted or counted by Spring Data, so it need not parse what Hibernate parses anyway
     * (decision 0012).
     */
    static class QueriesAsWritten implements QueryEnhancerSelector {

        @Override
        public QueryEnhancerFactory select(DeclaredQuery query) {
            return QueryEnhancerFactories.fallback();
        }
    }
}
