/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.coachline.catalog.internal.trust.TrustMessages;

/**
 * The rule by which a team lets packs in, the same at every door. A jar that was changed after it was signed comes in nowhere, whatever the rule. Coachline's own
 * bundles are not asked.
 *
 * @param kind   whose packs
 * @param listed whom the team trusts; counts for {@link Kind#LISTED} alone, and is kept for the others so that going back is easy; unmodifiable
 * @since 1.0
 */
public record TrustPolicy(Kind kind, List<Listed> listed) implements TrustRule {

    /** Where a team has set nothing. */
    public static final TrustPolicy ANYONE = new TrustPolicy(Kind.ANYONE, List.of());

    /** More are refused, since nobody could oversee them. */
    public static final int MOST_LISTED = 200;

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-F]{40}|[0-9A-F]{64}");

    /** Whose packs come in. */
    public enum Kind {
        /** Everybody's. */
        ANYONE,
        /** Those that somebody signed, whoever that is: it says who is to be asked, and that nothing was changed on the way. */
        SIGNED,
        /** Those that one of the listed signers signed. */
        LISTED
    }

    /**
     * Somebody whom a team trusts.
     *
     * @param fingerprint as {@link Signer#fingerprint} has it
     * @param name        what the team calls them; may be empty
     * @since 1.0
     */
    public record Listed(String fingerprint, String name) {

        /** Brings both into one line. */
        public Listed {
            fingerprint = Signer.normal(fingerprint);
            name = name.replaceAll("\\s+", " ").strip();
        }
    }

    /** Copies the list. */
    public TrustPolicy {
        listed = List.copyOf(listed);
    }

    /**
     * Reads what {@link #text} wrote, or a person.
     *
     * @param text the kind in the first line; in each further one a fingerprint and, behind a blank, a name
     * @return the rule
     * @throws TrustPolicyException when it is none; says why
     */
    public static TrustPolicy of(String text) throws TrustPolicyException {
        List<String> lines = text.strip().lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        Kind kind = null;
        for (Kind each : Kind.values()) {
            if (key(each).equals(first.toLowerCase(Locale.ROOT))) {
                kind = each;
            }
        }
        if (kind == null || lines.size() > MOST_LISTED + 1) {
            throw new TrustPolicyException(TrustMessages.get("policy.unknown", first));
        }
        List<Listed> listed = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\\s+", 2);
            listed.add(checked(new Listed(parts[0], parts.length > 1 ? parts[1] : "")));
        }
        if (kind == Kind.LISTED && listed.isEmpty()) {
            throw new TrustPolicyException(TrustMessages.get("policy.noSigners"));
        }
        return new TrustPolicy(kind, listed);
    }

    /**
     * Checks what somebody wrote as a fingerprint.
     *
     * @param listed to look at
     * @return the same
     * @throws TrustPolicyException when it is none
     */
    public static Listed checked(Listed listed) throws TrustPolicyException {
        if (!FINGERPRINT.matcher(listed.fingerprint()).matches()) {
            throw new TrustPolicyException(TrustMessages.get("policy.fingerprint", listed.fingerprint()));
        }
        return listed;
    }

    /**
     * The rule as it is kept in a library, the same in every language.
     *
     * @return what {@link #of} reads
     */
    public String text() {
        StringBuilder text = new StringBuilder(key(kind));
        listed.forEach(each -> text.append('\n').append((each.fingerprint() + ' ' + each.name()).strip()));
        return text.toString();
    }

    /**
     * The rule in a few words, in the user's language.
     *
     * @return whose packs come in
     */
    public String words() {
        return TrustMessages.get("policy." + key(kind), listed.size());
    }

    @Override
    public Optional<String> refusal(String what, PackSignature signature) {
        if (signature.state() == PackSignature.State.BROKEN) {
            return Optional.of(TrustMessages.get("refused.broken", what, signature.detail()));
        }
        if (kind == Kind.ANYONE) {
            return Optional.empty();
        }
        if (signature.state() == PackSignature.State.UNSIGNED) {
            return Optional.of(TrustMessages.get(kind == Kind.LISTED ? "refused.unlistedNobody" : "refused.unsigned", what));
        }
        List<Signer> wanted = kind == Kind.SIGNED ? signature.signers()
                : signature.signers().stream().filter(each -> listed.stream().anyMatch(one -> one.fingerprint().equals(each.fingerprint()))).toList();
        if (wanted.isEmpty()) {
            return Optional.of(TrustMessages.get("refused.unlisted", what, signature.signers().get(0).words()));
        }
        return wanted.stream().allMatch(Signer::expired) ? Optional.of(TrustMessages.get("refused.expired", what, wanted.get(0).words())) : Optional.empty();
    }

    @Override
    public TrustPolicy known() {
        return this;
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
