package app.verdict.records;

import app.verdict.packets.Packet;
import java.util.List;

/**
 * All that is on record about a candidate and may be handed out to them.
 *
 * @param about who they are, what lies in here, and what does not, in plain words
 * @param packets of each loop that is over, with colleagues redacted or not, in the language of whoever made the package
 * @param forPrograms the same in the words that programs know
 * @param resumes as the candidate has sent them in
 */
public record AccessPackage(
        String candidate, String about, List<Packet> packets, List<Packet> forPrograms, List<SentIn> resumes) {
    /** @param name as it stands in the package: "Résumé 1.pdf" */
    public record SentIn(String name, byte[] content) {}
}
