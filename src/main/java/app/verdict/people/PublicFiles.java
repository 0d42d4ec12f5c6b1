package app.verdict.people;

import java.util.List;

/** Styles, scripts and icons: the same for everybody, and nobody's. */
public final class PublicFiles {
    private static final List<String> FOLDERS = List.of("/verdict/", "/VAADIN/build/", "/VAADIN/static/");

    private PublicFiles() {}

    /** @param address as the browser sent it, undecoded: what tries to look like one is none */
    public static boolean at(String address) {
        return FOLDERS.stream().anyMatch(address::startsWith) && !address.contains("..") && !address.contains(";");
    }
}
