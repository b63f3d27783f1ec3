package bildungslandschaft;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/**
 * Loads Hibernate's parser of queries, which the way to the first page needs, while the second processor has nothing to
 * do yet.
 */
class JpaPreinitializer implements BackgroundPreinitializer {

    @Override
    public void preinitialize() throws ClassNotFoundException {
        Class.forName("org.hibernate.grammars.hql.HqlParser");
    }
}
