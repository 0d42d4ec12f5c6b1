package app.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import app.verdict.Examples.Panel;
import app.verdict.loops.Panels;
import app.verdict.loops.Resumes;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A loop with a scorecard in it, and everybody who may not know of it, each for another reason. */
@TestComponent
public class Outsiders {
    private final Examples examples;
    private final Panels panels;
    private final Resumes resumes;
    private final Owner owner;

    Outsiders(Examples examples, Panels panels, Resumes resumes, Owner owner) {
        this.examples = examples;
        this.panels = panels;
        this.resumes = resumes;
        this.owner = owner;
    }

    /**
     * @param panel the loop, one of whose panel has submitted
     * @param ids of everything there, by what it is
     * @param people who may not know of the loop, by why not
     */
    public record Scene(Panel panel, Map<String, UUID> ids, Map<String, Person> people) {
        public UUID id(String what) {
            return requireNonNull(ids.get(what), what);
        }
    }

    public Scene scene() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        var card = examples.submit(panel, panel.interviewer(0), Rating.YES);
        var ids = new LinkedHashMap<String, UUID>();
        ids.put("loop", panel.loop().id());
        ids.put("opening", panel.loop().opening().id());
        ids.put("candidate", panel.loop().candidate().id());
        ids.put("interview", panel.interviewOf(panel.interviewer(0)));
        ids.put("scorecard", card);
        ids.put("rubric", panel.rubric().id());
        ids.put("competency", panel.rubric().competencies().getFirst().id());
        ids.put("person", panel.interviewer(0).id());
        ids.put("access request", accessRequest(panel));
        ids.put("résumé", resume(panel));
        return new Scene(panel, ids, people(panel));
    }

    /** Somebody else's, as if the loop were closed. */
    private UUID accessRequest(Panel panel) {
        var id = UUID.randomUUID();
        owner.sql()
                .update(
                        "insert into access_request (id, candidate_id, asked_by, names_shown) values (?, ?, ?, true)",
                        id,
                        panel.loop().candidate().id(),
                        examples.administrator());
        return id;
    }

    /** Sent in by whoever keeps the opening. */
    private UUID resume(Panel panel) {
        return Acting.as(
                panel.manager().id(),
                () -> resumes.add(panel.loop().candidate().id(), "Life.txt", "Was born.".getBytes(UTF_8))
                        .id());
    }

    private Map<String, Person> people(Panel panel) {
        var left = panel.interviewer(2);
        var close = examples.person("Close", Duty.RECRUITER);
        var candidate = examples.person("Candidate inside");
        Acting.as(panel.manager().id(), () -> {
            panels.takeOff(panel.loop().id(), panel.interviewOf(left), "Moved to another team");
            panels.markConflict(panel.loop().id(), close.id(), "Went to school together");
        });
        owner.sql()
                .update(
                        "update candidate set email = ? where id = ?",
                        candidate.email(),
                        panel.loop().candidate().id());
        var people = new LinkedHashMap<String, Person>();
        people.put("an interviewer of others", examples.person("Stranger"));
        people.put("a manager of others", examples.person("Other manager", Duty.HIRING_MANAGER));
        people.put("somebody who left the panel", left);
        people.put("a recruiter who is too close", close);
        people.put("the candidate", candidate);
        return people;
    }

    /** How often the audit says of this person that they were refused at a place. */
    public int refusals(Person person, String place) {
        return owner.sql()
                .queryForList(
                        "select number from audit_entry where action = 'REFUSED' and person_id = ? and detail like ?",
                        Long.class,
                        person.id(),
                        "% at " + place)
                .size();
    }

    /** What nobody means who follows a link, but somebody sends who tries the door. */
    public static List<String> hostile() {
        return List.of(
                "not-an-id",
                "null",
                "0",
                "../../etc/passwd",
                "' or '1'='1",
                "1; drop table scorecard",
                "<script>alert(1)</script>",
                "${jndi:ldap://localhost/a}",
                "%s%n%x",
                "\u0000",
                "\u202Efdp",
                "\uFFFF😀",
                "a\r\nSet-Cookie: b=c",
                "x".repeat(5_000));
    }

    /** What stands in no answer, whatever it answers. */
    public static final String INTERNALS =
            "(?s).*(Exception|app\\.verdict|org\\.(spring|hibernate|postgres|apache)|com\\.vaadin\\.|java\\.(lang|util)|"
                    + "\\bat [a-z]+\\.|PSQL|\\bselect .* from\\b|Tomcat/|Whitelabel|jakarta\\.).*";
}
