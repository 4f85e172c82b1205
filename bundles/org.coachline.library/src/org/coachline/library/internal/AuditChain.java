/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

import org.jspecify.annotations.Nullable;

/**
 * How entries of the audit trail are hashed. The hash of an entry is SHA-256 over the hash of the one before and its own number,
 * time, kind, subject and two seals: one of who did it, one of what it says of the subject. A seal is SHA-256 over 32 random bytes
 * and the texts. So a text can be taken out together with its random bytes: the chain stays whole, and nobody can find out by
 * guessing what the text was.
 *
 * <p>Texts are written as their length in bytes and their UTF-8, numbers big-endian; null is length -1. So no two entries are
 * written alike.
 */
final class AuditChain {

    static final int HASH_BYTES = 32;

    private static final String FORM = "coachline-audit-1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private AuditChain() {
    }

    /** What the first entry of a library is chained to. */
    static byte[] beginning(String libraryId) {
        return digest(out -> {
            text(out, FORM);
            text(out, libraryId);
        });
    }

    /** Random bytes for one seal. */
    static byte[] salt() {
        byte[] salt = new byte[HASH_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    static byte[] seal(byte[] salt, @Nullable String... texts) {
        return digest(out -> {
            out.writeInt(salt.length);
            out.write(salt);
            for (String each : texts) {
                text(out, each);
            }
        });
    }

    static byte[] hash(byte[] previous, long sequence, long atMillis, String kind, String subjectType, String subjectId, byte[] whoSeal,
            byte[] saidSeal) {
        return digest(out -> {
            text(out, FORM);
            out.write(previous);
            out.writeLong(sequence);
            out.writeLong(atMillis);
            text(out, kind);
            text(out, subjectType);
            text(out, subjectId);
            out.write(whoSeal);
            out.write(saidSeal);
        });
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] digest(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try {
            content.writeTo(new DataOutputStream(bytes));
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
