package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Lazy;

/** A bean that is named after its class is found at once; whoever asks for another gets that. */
class BeansByNameTest {

    private final List<@Nullable Class<?>> searched = new ArrayList<>();

    private final AnnotationConfigApplicationContext office =
            new AnnotationConfigApplicationContext(new DefaultListableBeanFactory() {
                @Override
                public String[] getBeanNamesForType(@Nullable Class<?> type, boolean others, boolean early) {
                    searched.add(type);
                    return super.getBeanNamesForType(type, others, early);
                }
            });

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aBeanThatIsNamedAfterItsClassIsNotSearchedFor() {
        office.registerBean("desk", Desk.class);

        assertThat(start(Clerk.class).place()).isSameAs(office.getBean("desk"));
        assertThat(searched).doesNotContain(Desk.class);
    }

    @Test
    void oneOfAnotherNameIsFoundAllTheSame() {
        office.registerBean("table", Desk.class);
        office.registerBean("desk", String.class, () -> "no desk at all");

        assertThat(start(Clerk.class).place()).isSameAs(office.getBean("table"));
    }

    @Test
    void whoeverAsksForANameGetsTheBeanOfThatName() {
        office.registerBean("desk", Desk.class);
        office.registerBean("table", Desk.class);

        assertThat(start(Guest.class).place()).isSameAs(office.getBean("table"));
    }

    @Test
    void thePrimaryOneGoesFirst() {
        BeanDefinitionCustomizer primary = bean -> bean.setPrimary(true);
        office.registerBean("desk", Desk.class);
        office.registerBean("table", Desk.class, primary);

        assertThat(start(Clerk.class).place()).isSameAs(office.getBean("table"));
    }

    @Test
    void whatIsWantedLaterIsGivenLater() {
        office.registerBean("desk", Desk.class);

        assertThat(AopUtils.isAopProxy(start(LateClerk.class).place())).isTrue();
    }

    private <T> T start(Class<T> user) {
        office.registerBean(BeansByName.class);
        office.registerBean(user);
        office.refresh();
        return office.getBean(user);
    }

    static class Desk {}

    record Clerk(Desk place) {}

    record LateClerk(@Lazy Desk place) {}

    record Guest(@Qualifier("table") Desk place) {}
}
