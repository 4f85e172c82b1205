/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustPolicyException;
import org.coachline.catalog.trust.TrustRule;
import org.coachline.insight.internal.Messages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
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
     * The rule of a library, whatever becomes of reading it.
     *
     * @param library read only
     * @return what was set; where that cannot be read, nobody's packs come in
     */
    public static TrustRule rule(Library library) {
        try {
            return of(library);
        } catch (LibraryException e) {
            System.getLogger(TeamTrust.class.getName()).log(System.Logger.Level.WARNING, "the rule for packs cannot be read", e);
            return TrustRule.closed(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The rule under which somebody installs for themselves.
     *
     * @param rule    whose packs come in
     * @param library whose rule it is; empty where the user never worked with one
     * @param reached whether it was read there now, or is what was kept when that library was last open
     * @since 1.0
     */
    public record OfUser(TrustRule rule, Optional<Path> library, boolean reached) {
    }

    /**
     * The rule under which somebody installs for themselves: that of the library that they work with, since what is installed is there for every library. Where that cannot be
     * reached, its rule as it was when it was last open. Whoever never worked with a library has no rule.
     *
     * @param choices of the user
     * @return the rule, and whose
     */
    public static OfUser ofUser(PackChoices choices) {
        Optional<Path> folder = choices.library();
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            try (Library library = Library.open(folder.get(), OpenMode.READ_ONLY)) {
                TrustRule rule = rule(library);
                keep(choices, folder.get(), rule);
                return new OfUser(rule, folder, true);
            } catch (LibraryException | IOException e) {
                System.getLogger(TeamTrust.class.getName()).log(System.Logger.Level.INFO, folder.get() + " cannot be asked for its rule", e);
            }
        }
        return new OfUser(kept(choices), folder, folder.isEmpty());
    }

    /**
     * The rule of the library that a user works with, as it was when that was last open. Reads one small file.
     *
     * @param choices of the user
     * @return anyone's where they never worked with one; nobody's where the rule was not kept
     */
    public static TrustRule kept(PackChoices choices) {
        Optional<Path> folder = choices.library();
        if (folder.isEmpty()) {
            return TrustPolicy.ANYONE;
        }
        Optional<String> text = choices.rule();
        if (text.isEmpty()) {
            return TrustRule.closed(Messages.format(Messages.Trust_unknown, folder.get()));
        }
        try {
            return TrustPolicy.of(text.get());
        } catch (TrustPolicyException e) {
            return TrustRule.closed(Messages.format(Messages.Trust_stored, folder.get(), e.getMessage()));
        }
    }

    /**
     * Keeps the rule of the library that a user works with, for when it cannot be reached.
     *
     * @param choices of the user
     * @param library its folder
     * @param rule    of that library
     * @throws IOException when it cannot be kept
     */
    public static void keep(PackChoices choices, Path library, TrustRule rule) throws IOException {
        String text;
        try {
            text = rule.known().text();
        } catch (TrustPolicyException e) {
            // No rule, which lets nobody in.
            text = "?";
        }
        choices.setLibrary(library.toAbsolutePath(), text);
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
