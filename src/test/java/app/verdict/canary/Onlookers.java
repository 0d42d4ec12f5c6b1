package app.verdict.canary;

import app.verdict.canary.Visits.By;
import app.verdict.canary.Visits.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** People who look at a loop and whose every answer is written down, to be laid beside another's. */
final class Onlookers implements AutoCloseable {
    private record Onlooker(Who who, Reader reader, Tab open) {}

    private final Story story;
    private final Transcript transcript;
    private final List<Onlooker> all = new ArrayList<>();

    /**
     * Whoever owes sits before each node, the others before one of them.
     *
     * @param open which page each leaves open
     */
    Onlookers(Story story, List<String> nodes, List<Who> who, Function<Who, String> open) {
        this.story = story;
        this.transcript = new Transcript(new Plain(story.names()));
        var places = new ArrayList<Callable<Onlooker>>();
        for (var one : who)
            for (var node : one == Who.OWES ? nodes : List.of(nodes.get(one.ordinal() % nodes.size())))
                places.add(() -> {
                    var reader = reader(one, node, "node " + (nodes.indexOf(node) + 1));
                    return new Onlooker(
                            one, reader, reader.tab().opens(open.apply(one)).listens());
                });
        all.addAll(Together.all(places));
    }

    private Reader reader(Who who, String address, String node) {
        var reader = new Reader(address, transcript.of(who + ", " + node));
        return Who.people().contains(who) ? reader.signsIn(story.person(who).email(), story.password(who)) : reader;
    }

    /** Each goes to these in a new page. */
    Onlookers look(Function<Who, List<Visit>> visits) {
        Together.all(all.stream()
                .<Callable<Onlooker>>map(one -> () -> {
                    var tab = one.reader().tab();
                    for (var visit : visits.apply(one.who())) {
                        if (visit.by() == By.SCREEN) tab.opens(visit.address());
                        else if (visit.by() == By.GET) one.reader().get(visit.address());
                        else one.reader().post(visit.address(), visit.body());
                    }
                    return one;
                })
                .toList());
        return this;
    }

    /** Does it, and returns when all who are told of it have been. */
    Onlookers during(List<Who> told, Runnable step) {
        var before = all.stream().map(one -> one.open().frames()).toList();
        step.run();
        for (int i = 0; i < all.size(); i++)
            if (told.contains(all.get(i).who())) all.get(i).open().awaitsFrames(before.get(i) + 1);
        return this;
    }

    Transcript transcript() {
        return transcript;
    }

    @Override
    public void close() {
        all.forEach(one -> one.open().close());
    }
}
