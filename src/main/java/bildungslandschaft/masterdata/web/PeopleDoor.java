package bildungslandschaft.masterdata.web;

import bildungslandschaft.masterdata.people.PeopleList;
import bildungslandschaft.masterdata.people.PeopleReach;
import bildungslandschaft.masterdata.people.PersonPage;
import bildungslandschaft.workflow.Actor;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets readers and writers through to a person; for all others there is no such page. */
@Component
class PeopleDoor {

    private final PeopleList list;

    PeopleDoor(PeopleList list) {
        this.list = list;
    }

    /** The reach of somebody for whom there are people at all. */
    PeopleReach reach(Actor actor) {
        var reach = PeopleReach.of(actor);
        if (reach.nothing()) {
            throw notFound();
        }
        return reach;
    }

    /** The reach of somebody who enters people. */
    PeopleReach entering(Actor actor) {
        var reach = PeopleReach.of(actor);
        if (reach.roles().isEmpty()) {
            throw notFound();
        }
        return reach;
    }

    PersonPage read(Actor actor, String login) {
        return list.page(PeopleReach.of(actor), login).orElseThrow(PeopleDoor::notFound);
    }

    PersonPage written(Actor actor, String login) {
        return only(read(actor, login), PersonPage::writes);
    }

    PersonPage givenRoles(Actor actor, String login) {
        return only(read(actor, login), PersonPage::givesRoles);
    }

    PersonPage planned(Actor actor, String login) {
        return only(read(actor, login), PersonPage::plansAbsences);
    }

    PersonPage own(Actor actor) {
        return list.own(PeopleReach.of(actor)).orElseThrow(PeopleDoor::notFound);
    }

    private static PersonPage only(PersonPage page, Predicate<PersonPage> allowed) {
        if (!allowed.test(page)) {
            throw notFound();
        }
        return page;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
