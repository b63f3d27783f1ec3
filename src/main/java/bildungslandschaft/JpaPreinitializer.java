package bildungslandschaft;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Loads Hibernate's parser of queries, which the way to the first page needs, so that it does not come last with it. */
class JpaPreinitializer implements BackgroundPreinitializer {

    @Override
    public void preinitialize() throws ClassNotFoundException {
        Class.forName("org.hibernate.grammars.hql.HqlParser");
    }
}
