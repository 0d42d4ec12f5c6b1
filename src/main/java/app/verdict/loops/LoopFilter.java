package app.verdict.loops;

import app.verdict.people.Invalid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which loops somebody looks for, of those that they may know of.
 *
 * @param mine only those that the reader keeps or takes part in
 * @param role the code of a role; empty for all
 * @param opening null for all
 * @param manager a hiring manager; null for all
 * @param search a part of the name of a candidate, an opening, its hiring manager or an interviewer; empty for all
 */
public record LoopFilter(
        Standing standing,
        boolean mine,
        String role,
        @Nullable UUID opening,
        @Nullable UUID manager,
        String search) {
    public static final LoopFilter ALL = new LoopFilter(Standing.ALL, false, "", null, null, "");

    /** How many characters of a search count. */
    public static final int LONGEST = 200;

    private static final int LONGEST_CODE = 40;

    public LoopFilter {
        role = within(role, LONGEST_CODE);
        search = within(search, LONGEST);
    }

    private static String within(String text, int most) {
        return Invalid.storable(text.substring(0, Math.min(most, text.length())))
                .strip();
    }

    /** As an address says it; what it says that means nothing is left out. */
    public static LoopFilter of(Map<String, List<String>> address) {
        return new LoopFilter(
                Standing.of(first(address, "show")),
                first(address, "mine").equals("yes"),
                first(address, "role"),
                id(first(address, "opening")),
                id(first(address, "manager")),
                first(address, "search"));
    }

    private static String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** For an address: "show=open&mine=yes"; empty for all loops. */
    public String query() {
        return Stream.of(
                        said("show", standing == Standing.ALL ? "" : standing.code()),
                        said("mine", mine ? "yes" : ""),
                        said("role", role),
                        said("opening", Objects.toString(opening, "")),
                        said("manager", Objects.toString(manager, "")),
                        said("search", search))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String said(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public LoopFilter with(Standing newStanding) {
        return new LoopFilter(newStanding, mine, role, opening, manager, search);
    }

    public LoopFilter withMine(boolean newMine) {
        return new LoopFilter(standing, newMine, role, opening, manager, search);
    }

    public LoopFilter withRole(String newRole) {
        return new LoopFilter(standing, mine, newRole, opening, manager, search);
    }

    public LoopFilter withOpening(@Nullable UUID newOpening) {
        return new LoopFilter(standing, mine, role, newOpening, manager, search);
    }

    public LoopFilter withManager(@Nullable UUID newManager) {
        return new LoopFilter(standing, mine, role, opening, newManager, search);
    }

    public LoopFilter withSearch(String newSearch) {
        return new LoopFilter(standing, mine, role, opening, manager, newSearch);
    }
}
