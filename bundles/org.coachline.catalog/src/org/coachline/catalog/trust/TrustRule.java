/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.coachline.catalog.PackPolicy;
import org.coachline.catalog.PackRuling;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.internal.trust.TrustMessages;
import org.coachline.extension.Contribution;
import org.coachline.extension.ContributionFiles;
import org.coachline.extension.GuestRule;

/**
 * By what packs and partners' code are let in while a library is open: its {@link TrustPolicy}, or nobody at all where that is not known. Implementations are immutable and
 * equal when they say the same; asking one reads the files that it is asked about.
 *
 * @since 1.0
 */
public interface TrustRule extends PackPolicy {

    /**
     * Rules on something with a signature.
     *
     * @param what      what refusals call it
     * @param signature what is known of it
     * @return why it may not come in, as a sentence; empty when it may
     */
    Optional<String> refusal(String what, PackSignature signature);

    /**
     * The rule as a team states it.
     *
     * @return what a library holds
     * @throws TrustPolicyException when it is not known; says why
     */
    TrustPolicy known() throws TrustPolicyException;

    /** {@inheritDoc} Reads a jar or zip whole, whatever the kind; a folder, a file alone and what lies nowhere are unsigned. */
    @Override
    default PackRuling rule(PackSource source) {
        PackSignature signature = signature(source);
        return refusal(source.name(), signature).map(why -> PackRuling.refuse(signature.names(), why)).orElseGet(() -> PackRuling.admit(signature.names()));
    }

    /**
     * The same rule for the code of bundles: whatever runs when a contributor's code does is asked, its fragments and other partners' bundles that it uses included.
     *
     * @param files knows where bundles lie
     * @return asked of each contributor
     */
    default GuestRule code(ContributionFiles files) {
        return contribution -> files.parts(contribution).stream().map(each -> refusal(each.name(), signature(each.location()))).flatMap(Optional::stream).findFirst();
    }

    /**
     * What two rules let in together: whatever comes in under both.
     *
     * @param other the other rule
     * @return this where both say the same
     */
    default TrustRule and(TrustRule other) {
        return equals(other) ? this : new Both(this, other);
    }

    /**
     * A rule that lets nobody in.
     *
     * @param reason a sentence for people
     * @return the same for every pack
     */
    static TrustRule closed(String reason) {
        return new Closed(reason);
    }

    /**
     * The rule until one is known.
     *
     * @return lets nobody in
     */
    static TrustRule awaited() {
        return new Closed(TrustMessages.get("rule.awaited"));
    }

    /**
     * The signature of a pack wherever it lies.
     *
     * @param source the pack
     * @return what is known; a folder and a pack's file alone are unsigned
     */
    static PackSignature signature(PackSource source) {
        return signature(source.signedFile());
    }

    private static PackSignature signature(Optional<Path> file) {
        return file.filter(Files::isRegularFile).filter(each -> each.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(jar|zip)"))
                .map(InstalledSignatures::of).orElse(PackSignature.UNSIGNED);
    }

    /**
     * Nobody.
     *
     * @param reason why, as a sentence
     */
    record Closed(String reason) implements TrustRule {

        @Override
        public Optional<String> refusal(String what, PackSignature signature) {
            return Optional.of(reason);
        }

        @Override
        public TrustPolicy known() throws TrustPolicyException {
            throw new TrustPolicyException(reason);
        }

        /** Nobody needs to know who signed what does not come in anyway. */
        @Override
        public PackRuling rule(PackSource source) {
            return PackRuling.refuse("", reason);
        }

        @Override
        public GuestRule code(ContributionFiles files) {
            return (Contribution contribution) -> Optional.of(reason);
        }
    }

    /**
     * Whoever comes in under both.
     *
     * @param first  asked first
     * @param second asked then
     */
    record Both(TrustRule first, TrustRule second) implements TrustRule {

        @Override
        public Optional<String> refusal(String what, PackSignature signature) {
            return first.refusal(what, signature).or(() -> second.refusal(what, signature));
        }

        @Override
        public TrustPolicy known() throws TrustPolicyException {
            return second.known();
        }
    }
}
