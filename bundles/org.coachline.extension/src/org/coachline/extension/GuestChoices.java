/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Which contributors of code this user has switched off for good. Kept in a small file of lines, the same for the workbench and the
 * command line. Usable from any thread; a file that cannot be read counts as empty and says so in the log.
 */
public final class GuestChoices {

    /** A system property that names another folder, for tests. */
    public static final String PROPERTY = UserFolder.PROPERTY;

    private static final String FILE = "switched-off.txt";

    private final @Nullable Path file;
    private Set<String> off;

    private GuestChoices(@Nullable Path file, Set<String> off) {
        this.file = file;
        this.off = off;
    }

    /** Choices that nobody has made, and that are kept nowhere. */
    public static GuestChoices none() {
        return new GuestChoices(null, Set.of());
    }

    /** The choices of this user, in the {@link UserFolder}. Reads one file. */
    public static GuestChoices ofUser() {
        return inFolder(UserFolder.get());
    }

    /**
     * Choices kept in a folder, which is made with the first one.
     *
     * @param folder where
     * @return what was chosen before
     */
    public static GuestChoices inFolder(Path folder) {
        Path file = folder.resolve(FILE);
        Set<String> read = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(read::add);
            } catch (IOException e) {
                System.getLogger(GuestChoices.class.getName()).log(System.Logger.Level.WARNING, "cannot read " + file, e);
            }
        }
        return new GuestChoices(file, Set.copyOf(read));
    }

    /** Whether a contributor was switched off. */
    public synchronized boolean isOff(String contributor) {
        return off.contains(contributor);
    }

    /** All that were switched off. */
    public synchronized Set<String> off() {
        return off;
    }

    /**
     * Switches a contributor off, or on again.
     *
     * @param contributor symbolic name of a bundle
     * @param now         whether it is to be off
     * @throws IOException when that cannot be kept; then nothing is changed
     */
    synchronized void set(String contributor, boolean now) throws IOException {
        Set<String> changed = new TreeSet<>(off);
        if (now ? !changed.add(contributor) : !changed.remove(contributor)) {
            return;
        }
        Path target = file;
        if (target != null) {
            Files.createDirectories(target.getParent());
            Path beside = Files.createTempFile(target.getParent(), FILE, ".part");
            Files.write(beside, changed, StandardCharsets.UTF_8);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        off = Set.copyOf(changed);
    }
}
