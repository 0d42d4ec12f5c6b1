package app.verdict.people;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Keeps passkeys, and knows people as WebAuthn does: by the bytes of their ids. */
@Repository
class PasskeyRecords implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {
    private final JdbcClient sql;
    private final PersonRepository people;
    private final Clock clock;

    PasskeyRecords(JdbcClient sql, PersonRepository people, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    List<Passkey> of(UUID person) {
        return sql.sql(
                        "select credential_id, label, added_at, last_used_at from passkey where person_id = ? order by added_at")
                .param(person)
                .query((row, number) -> {
                    var used = row.getTimestamp("last_used_at");
                    return new Passkey(
                            row.getString("credential_id"),
                            row.getString("label"),
                            row.getTimestamp("added_at").toInstant(),
                            used == null ? null : used.toInstant());
                })
                .list();
    }

    /** Whether it is still here, and stays so until the end of the transaction. */
    boolean held(String id) {
        return sql.sql("select 1 from passkey where credential_id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean remove(String id, UUID person) {
        return sql.sql("delete from passkey where credential_id = ? and person_id = ?")
                        .params(id, person)
                        .update()
                > 0;
    }

    @Override
    public void save(CredentialRecord passkey) {
        var now = Timestamp.from(clock.instant());
        var id = passkey.getCredentialId().toBase64UrlString();
        var known = sql.sql(
                        "update passkey set signature_count = ?, backed_up = ?, last_used_at = ? where credential_id = ?")
                .params(passkey.getSignatureCount(), passkey.isBackupState(), now, id)
                .update();
        if (known > 0) return;
        var attestation = passkey.getAttestationObject();
        if (attestation == null) throw new IllegalArgumentException("a new passkey comes with its attestation");
        sql.sql(
                        "insert into passkey (credential_id, person_id, label, public_key, signature_count, user_verified,"
                                + " transports, backup_eligible, backed_up, attestation, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        person(passkey.getUserEntityUserId()),
                        passkey.getLabel(),
                        passkey.getPublicKey().getBytes(),
                        passkey.getSignatureCount(),
                        passkey.isUvInitialized(),
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(" ")),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        attestation.getBytes(),
                        now)
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql("select * from passkey where credential_id = ?")
                .param(id.toBase64UrlString())
                .query(PasskeyRecords::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return sql.sql("select * from passkey where person_id = ?")
                .param(person(user))
                .query(PasskeyRecords::read)
                .list();
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(bytes(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .transports(Arrays.stream(row.getString("transports").split(" "))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .created(row.getTimestamp("added_at").toInstant())
                .label(row.getString("label"))
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return people.findById(person(id)).map(PasskeyRecords::entity).orElse(null);
    }

    /** @param id the person's, as in {@link SignedIn#getUsername} */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return people.findById(UUID.fromString(id)).map(PasskeyRecords::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(bytes(person.id()))
                .name(person.email())
                .displayName(person.name())
                .build();
    }

    static UUID person(Bytes user) {
        var bytes = ByteBuffer.wrap(user.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static Bytes bytes(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("people remove their own passkeys, and nobody removes people");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("administrators add people");
    }
}
