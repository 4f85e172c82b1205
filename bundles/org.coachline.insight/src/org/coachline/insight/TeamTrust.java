/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustPolicyException;
import org.coachline.insight.internal.Messages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SettingChange;

/**
 * Whose packs a team lets in, kept in its library so that the same holds for everybody and at every door: the one way to it for the workbench and the command
 * line. The library keeps who changed it, when, and what it was. Blocks on the disk, some milliseconds.
 */
public final class TeamTrust {

    /** The name under which the library keeps it. */
    public static final String SETTING = "packs.trust";

    private TeamTrust() {
    }

    /**
     * The rule of a library.
     *
     * @param library read only
     * @return what was set, anyone's packs where nothing was
     * @throws LibraryException when the library cannot be read; DAMAGED when something is set that is no rule, in which case nobody's packs should come in
     */
    public static TrustPolicy of(Library library) throws LibraryException {
        String text = library.settings().all().get(SETTING);
        try {
            return text == null ? TrustPolicy.ANYONE : TrustPolicy.of(text);
        } catch (TrustPolicyException e) {
            throw new LibraryException(LibraryException.Reason.DAMAGED, Messages.format(Messages.Trust_stored, library.folder(), e.getMessage()), e);
        }
    }

    /**
     * Sets the rule for everybody.
     *
     * @param library to change
     * @param policy  from now on
     * @param who     changes it
     * @throws LibraryException when the library cannot be written
     */
    public static void change(Library library, TrustPolicy policy, String who) throws LibraryException {
        Optional<String> text = policy.equals(TrustPolicy.ANYONE) ? Optional.empty() : Optional.of(policy.text());
        library.settings().change(Map.of(SETTING, text), who);
    }

    /**
     * Who changed it.
     *
     * @param library read only
     * @return the latest first; texts as {@link TrustPolicy#text} has them
     * @throws LibraryException when the library cannot be read
     */
    public static List<SettingChange> log(Library library) throws LibraryException {
        return library.settings().log().stream().filter(each -> each.name().equals(SETTING)).toList();
    }
}
