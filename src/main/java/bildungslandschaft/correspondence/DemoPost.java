package bildungslandschaft.correspondence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter box of the demonstration, so that a newcomer can play the client without a mail server. */
@Service
@Profile("demo")
public class DemoPost {

    private static final int CAPACITY = 500;

    private final DemoLetters letters;

    DemoPost(DemoLetters letters) {
        this.letters = letters;
    }

    @Transactional
    void put(DemoLetter letter) {
        long id = Objects.requireNonNull(letters.saveAndFlush(letter).id());
        letters.deleteUpTo(id - CAPACITY);
    }

    @Transactional(readOnly = true)
    public List<DemoLetter> newest() {
        return letters.findNewest(Limit.of(CAPACITY));
    }

    @Transactional(readOnly = true)
    public Optional<DemoLetter> letter(long id) {
        return letters.findById(id);
    }
}
