/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import org.coachline.catalog.internal.trust.TrustMessages;

/**
 * Somebody who signed. A signature says that nothing was changed since, and by whose key; whether that key belongs to whom it names,
 * nobody here knows. That is why a team lists fingerprints, which cannot be made to match, and not names.
 *
 * @param kind        what the signature was made with
 * @param name        what the certificate or key says of its owner; never empty
 * @param fingerprint of the certificate (SHA-256) or the PGP key (as its own format has it), in capital hexadecimal digits without separators
 * @param issuer      who vouches for the certificate; empty where nobody but its owner does, and for PGP
 * @param until       until when the certificate or key is good; empty for ever
 * @param expired     whether it was not good when it was used, as far as is known: by the signature's time stamp, or else now
 * @since 1.0
 */
public record Signer(Kind kind, String name, String fingerprint, String issuer, Optional<Instant> until, boolean expired) {

    private static final int GROUP = 4;
    private static final int MOST_LETTERS = 200;

    /** What a signature was made with. */
    public enum Kind {
        /** A certificate, as {@code jarsigner} does. */
        CERTIFICATE,
        /** A PGP key, as p2 publishes beside a jar. */
        PGP
    }

    /** Brings the fingerprint into its one form. */
    public Signer {
        fingerprint = normal(fingerprint);
    }

    /**
     * The owner of a certificate.
     *
     * @param certificate of whoever signed
     * @param at          when it was signed, as a time stamp says; now where none does
     * @return the signer
     */
    public static Signer of(X509Certificate certificate, Instant at) {
        boolean own = certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        Instant until = certificate.getNotAfter().toInstant();
        boolean expired = at.isAfter(until) || at.isBefore(certificate.getNotBefore().toInstant());
        return new Signer(Kind.CERTIFICATE, name(certificate.getSubjectX500Principal().getName()), digest(certificate),
                own ? "" : name(certificate.getIssuerX500Principal().getName()), Optional.of(until), expired);
    }

    /**
     * A fingerprint as everything here compares it.
     *
     * @param written with colons, blanks and small letters, as tools print them
     * @return capital hexadecimal digits alone
     */
    public static String normal(String written) {
        return written.replaceAll("[\\s:]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * The fingerprint for people.
     *
     * @return groups of four digits
     */
    public String grouped() {
        return fingerprint.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /**
     * The signer in one line, in the user's language.
     *
     * @return the name, who vouches for it, whether it has expired, and the fingerprint
     */
    public String words() {
        String vouched = kind == Kind.PGP ? TrustMessages.get("signer.pgp") : issuer.isEmpty() ? TrustMessages.get("signer.own") : TrustMessages.get("signer.issued", issuer);
        return TrustMessages.get(expired ? "signer.expired" : "signer", name, vouched, grouped());
    }

    private static String digest(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            // One that was decoded a moment ago; the name alone could be anybody's, so it must match no list.
            return HexFormat.of().formatHex(("?" + certificate.getSerialNumber()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Common name and organisation of a distinguished name; all of it where it has neither. */
    private static String name(String distinguished) {
        try {
            String common = "";
            String organisation = "";
            for (Rdn each : new LdapName(distinguished).getRdns()) {
                if (each.getType().equalsIgnoreCase("CN")) {
                    common = String.valueOf(each.getValue());
                } else if (each.getType().equalsIgnoreCase("O")) {
                    organisation = String.valueOf(each.getValue());
                }
            }
            Set<String> both = new LinkedHashSet<>(List.of(common, organisation));
            both.removeIf(String::isBlank);
            return plain(both.isEmpty() ? distinguished : String.join(", ", both));
        } catch (InvalidNameException e) {
            return plain(distinguished);
        }
    }

    /** A name is somebody else's text, and shown in one line among ours. */
    private static String plain(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return clean.isEmpty() ? "?" : clean.length() > MOST_LETTERS ? clean.substring(0, MOST_LETTERS) : clean;
    }
}
