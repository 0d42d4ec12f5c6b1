package app.verdict.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** All that somebody was told, in order, by the ways by which it came; without what differs anyhow. */
final class Transcript {
    private static final int AROUND = 60;

    private final Plain plain;
    private final Map<String, List<String>> told = new TreeMap<>();

    Transcript(Plain plain) {
        this.plain = plain;
    }

    /** What this one is told goes in here. */
    BiConsumer<String, byte[]> of(String who) {
        return (channel, bytes) -> take(who + ", " + plain.of(channel), new String(bytes, StandardCharsets.UTF_8));
    }

    private synchronized void take(String channel, String text) {
        told.computeIfAbsent(channel, key -> new ArrayList<>()).add(plain.of(text));
    }

    private synchronized Map<String, List<String>> told() {
        var copy = new TreeMap<String, List<String>>();
        told.forEach((channel, texts) -> copy.put(channel, List.copyOf(texts)));
        return copy;
    }

    Transcript and(Transcript other) {
        told.putAll(other.told());
        return this;
    }

    /** By how many ways something was told. */
    int size() {
        return told().size();
    }

    /** Where the other differs, in words: who, by which way, and what is there instead. */
    List<String> differences(Transcript other) {
        var here = told();
        var there = other.told();
        var channels = new TreeSet<>(here.keySet());
        channels.addAll(there.keySet());
        var differences = new ArrayList<String>();
        for (var channel : channels) {
            var one = String.join("\n\n", here.getOrDefault(channel, List.of()));
            var two = String.join("\n\n", there.getOrDefault(channel, List.of()));
            if (!one.equals(two)) differences.add(channel + ": " + difference(one, two));
        }
        return differences;
    }

    private static String difference(String one, String two) {
        int at = 0;
        while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) at++;
        return "…%s… instead of …%s…, %d characters instead of %d"
                .formatted(around(two, at), around(one, at), two.length(), one.length());
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }
}
