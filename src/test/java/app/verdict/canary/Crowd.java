package app.verdict.canary;

import app.verdict.canary.Visits.By;
import app.verdict.canary.Visits.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Everybody at once: each has a session on each node, with one page that goes everywhere and one that is left open. */
final class Crowd implements AutoCloseable {
    /** @param node its number, from 0 */
    private record Seat(Who who, int node, Reader reader, Tab going, Tab open) {}

    private final Received received;
    private final int nodes;
    private final List<Seat> seats = new ArrayList<>();
    private Visits visits;

    Crowd(Story story, List<String> nodes, Received received) {
        this.received = received;
        this.nodes = nodes.size();
        this.visits = story.visits();
        var places = new ArrayList<Callable<Seat>>();
        for (var who : story.readers())
            for (int i = 0; i < nodes.size(); i++) {
                int node = i;
                places.add(() -> seat(story, who, node, nodes.get(node)));
            }
        seats.addAll(Together.all(places));
    }

    private Seat seat(Story story, Who who, int node, String address) {
        var reader = new Reader(
                address,
                (channel, bytes) ->
                        received.take(who, "node %d, %s".formatted(node + 1, visits.named(channel)), bytes));
        if (Who.people().contains(who)) reader.signsIn(story.person(who).email(), story.password(who));
        return new Seat(who, node, reader, reader.tab(), reader.tab());
    }

    /** Leaves a screen open at this address, on the node with this number, before everybody who signed in. */
    void leavesOpen(int node, String address) {
        Together.all(seats.stream()
                .filter(seat -> seat.node() == node && seat.who() != Who.SCREEN)
                .<Callable<Tab>>map(seat -> () -> seat.open().opens(address).listens())
                .toList());
    }

    /** The big screens. */
    void showsOnTheScreen(String code) {
        Together.all(seats.stream()
                .filter(seat -> seat.who() == Who.SCREEN)
                .<Callable<Tab>>map(
                        seat -> () -> seat.open().opens("/present/" + code).listens())
                .toList());
    }

    /** Each goes to all that there is to see in this state, on one node, the next time on the other. */
    void goesAround(Visits to, State state) {
        visits = to;
        everyPageStays();
        var all = switch (state) {
            case DRAFTED -> to.withJournals();
            case DECIDED -> to.all();
            default -> to.usual();
        };
        Together.all(seats.stream()
                .filter(seat -> (seat.who().ordinal() + state.ordinal()) % nodes == seat.node())
                .<Callable<Seat>>map(seat -> () -> {
                    for (var visit : all) {
                        if (Rules.hasLeft(seat.who(), state)) knock(seat, visit);
                        else if (knows(seat.who(), to, visit)) go(seat, visit);
                    }
                    return seat;
                })
                .toList());
    }

    /** With a session that is over: by what is still open in the browser, and by the address anew. */
    private static void knock(Seat seat, Visit visit) {
        if (visit.by() != By.SCREEN) go(seat, visit);
        else {
            seat.going().knocks(visit.address());
            seat.reader().get(visit.address());
        }
    }

    /** However slow this machine: between two rounds nobody's page is taken for gone. */
    private void everyPageStays() {
        Together.all(seats.stream()
                .<Callable<Tab>>map(seat -> () -> {
                    seat.open().stays();
                    return seat.going().stays();
                })
                .toList());
    }

    /** The code is known before the big screen alone; and a wrong one, which makes this machine wait, is tried last. */
    private boolean knows(Who who, Visits to, Visit visit) {
        if (visit.address().contains(Visits.WRONG_CODE)) return who == Who.NOBODY && received.state() == State.DECIDED;
        if (who == Who.SCREEN) return visit.address().startsWith("/present");
        return to.code().isEmpty() || !visit.address().contains(to.code());
    }

    private static void go(Seat seat, Visit visit) {
        if (visit.by() == By.SCREEN) seat.going().opens(visit.address());
        else if (visit.by() == By.POST) seat.reader().post(visit.address(), visit.body());
        else if (visit.address().endsWith(".json")) seat.reader().getCompressed(visit.address());
        else seat.reader().get(visit.address());
    }

    /** These alone go to these addresses, on this node. */
    void go(List<Who> who, int node, List<Visit> to) {
        Together.all(seats.stream()
                .filter(seat -> seat.node() == node && who.contains(seat.who()))
                .<Callable<Seat>>map(seat -> () -> {
                    to.forEach(visit -> go(seat, visit));
                    return seat;
                })
                .toList());
    }

    /** Does it, and returns when the open page of this one has been told of it. */
    void told(Who who, Runnable step) {
        var pages =
                seats.stream().filter(seat -> seat.who() == who).map(Seat::open).toList();
        var before = pages.stream().map(Tab::frames).toList();
        step.run();
        for (int i = 0; i < pages.size(); i++) pages.get(i).awaitsFrames(before.get(i) + 1);
    }

    /** The session of this one on this node. */
    Reader reader(Who who, int node) {
        return seats.stream()
                .filter(seat -> seat.who() == who && seat.node() == node)
                .map(Seat::reader)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        seats.forEach(seat -> seat.open().close());
    }
}
