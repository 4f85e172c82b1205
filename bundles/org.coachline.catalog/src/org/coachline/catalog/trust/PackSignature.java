/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.coachline.catalog.internal.trust.TrustMessages;

/**
 * What is known of a jar's signatures.
 *
 * @param state   whether it is signed
 * @param signers everybody who signed all of it; empty unless it is signed; unmodifiable
 * @param detail  for one that is broken, which part does not match and why, as a sentence; else empty
 * @since 1.0
 */
public record PackSignature(State state, List<Signer> signers, String detail) {

    /** Nobody signed. */
    public static final PackSignature UNSIGNED = new PackSignature(State.UNSIGNED, List.of(), "");

    /** Whether a jar is signed. */
    public enum State {
        /** Nobody signed it. */
        UNSIGNED,
        /** Somebody signed all of it, and nothing was changed since. */
        SIGNED,
        /** Somebody signed it, and it is not what they signed. It is let in nowhere. */
        BROKEN
    }

    /** Copies the signers. */
    public PackSignature {
        signers = List.copyOf(signers);
    }

    /**
     * One that does not match.
     *
     * @param detail which part and why, as a sentence
     * @return broken
     */
    public static PackSignature broken(String detail) {
        return new PackSignature(State.BROKEN, List.of(), detail);
    }

    /**
     * What is known, in the user's language.
     *
     * @return who signed, that nobody did, or what does not match
     */
    public String words() {
        return switch (state) {
        case UNSIGNED -> TrustMessages.get("signature.none");
        case SIGNED -> TrustMessages.get("signature.by", signers.stream().map(Signer::words).collect(Collectors.joining("; ")));
        case BROKEN -> TrustMessages.get("signature.broken", detail);
        };
    }

    /**
     * Who signed, in few words.
     *
     * @return names, of PGP keys with their fingerprint, since a name is whatever their owner wrote; empty where nobody did
     */
    public String names() {
        return signers.stream().map(each -> each.kind() == Signer.Kind.PGP ? TrustMessages.get("signer.pgpShort", each.name(), each.grouped()) : each.name())
                .collect(Collectors.joining(", "));
    }

    /**
     * What two ways of signing say together: a file that does not match one of them matches neither.
     *
     * @param other of the same file
     * @return everybody who signed in either way
     */
    public PackSignature with(PackSignature other) {
        if (state == State.BROKEN || other.state == State.UNSIGNED) {
            return this;
        }
        if (other.state == State.BROKEN || state == State.UNSIGNED) {
            return other;
        }
        List<Signer> all = new ArrayList<>(signers);
        all.addAll(other.signers);
        return new PackSignature(State.SIGNED, all, "");
    }
}
