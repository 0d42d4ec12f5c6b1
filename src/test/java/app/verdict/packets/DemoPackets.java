package app.verdict.packets;

import app.verdict.Examples;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;

/** The packets of the demo's loops, each as its hiring manager gets it. */
record DemoPackets(Examples examples, Loops loops, Packets packets) {
    static final String AGREED_WITH_EVERYTHING = "Ruben Nightingale-Osei";
    static final String HIRED_WITH_A_DISSENT = "Saoirse Oyelaran-Pike";

    Packet of(String candidate) {
        var loop = Acting.as(examples.administrator(), loops::all).stream()
                .filter(one -> one.candidate().name().equals(candidate))
                .findFirst()
                .orElseThrow();
        return Acting.as(loop.opening().hiringManager().id(), () -> packets.of(loop.id()));
    }
}
