/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.coachline.extension.UserFolder;

/**
 * What a user chose about packs: which are switched off, which folder is watched besides, and the library whose rule for packs holds. Kept in a small file, the same for the
 * workbench and the command line, which is read at each question so that both see what the other changed. Usable from any thread; blocks
 * on the disk. A file that cannot be read counts as empty and says so in the log.
 *
 * @since 1.0
 */
public final class PackChoices {

    private static final String FILE = "packs.properties";
    private static final String PACKS = "packs";
    private static final String OFF = "off";
    private static final String FOLDER = "folder";
    private static final String LIBRARY = "library";
    private static final String RULE = "library.rule";
    private static final String LOCK = "packs.lock";

    private final Path config;

    private PackChoices(Path config) {
        this.config = config;
    }

    /**
     * The choices of this user, in the {@link UserFolder}.
     *
     * @return read at each question
     */
    public static PackChoices ofUser() {
        return inFolder(UserFolder.get());
    }

    /**
     * Choices kept in a folder, which is made with the first one.
     *
     * @param config where
     * @return read at each question
     */
    public static PackChoices inFolder(Path config) {
        return new PackChoices(config.toAbsolutePath().normalize());
    }

    /**
     * The packs that this user installed for themselves: the folder {@code packs} beside the choices.
     *
     * @return whether or not there are any
     */
    public UserPacks packs() {
        return new UserPacks(config.resolve(PACKS));
    }

    /**
     * Which packs are switched off.
     *
     * @return their ids
     */
    public Set<String> off() {
        return off(read());
    }

    private static Set<String> off(Properties all) {
        Set<String> off = new TreeSet<>();
        for (String each : all.getProperty(OFF, "").split(",")) {
            if (!each.isBlank()) {
                off.add(each.strip());
            }
        }
        return off;
    }

    /**
     * Switches a pack off, or on again.
     *
     * @param id  of the pack, whether or not it is here
     * @param now whether it is to be off
     * @throws IOException when that cannot be kept; then nothing is changed
     */
    public void switchOff(String id, boolean now) throws IOException {
        if (off().contains(id) != now) {
            change(all -> {
                Set<String> off = off(all);
                if (now) {
                    off.add(id);
                } else {
                    off.remove(id);
                }
                all.setProperty(OFF, String.join(",", off));
            });
        }
    }

    /**
     * The folder that is watched for packs besides the user's own.
     *
     * @return empty when none is
     */
    public Optional<Path> folder() {
        return path(FOLDER);
    }

    private Optional<Path> path(String key) {
        String folder = read().getProperty(key, "").strip();
        try {
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (java.nio.file.InvalidPathException e) {
            System.getLogger(PackChoices.class.getName()).log(System.Logger.Level.WARNING, "no folder: " + folder, e);
            return Optional.empty();
        }
    }

    /**
     * The library that this user works with, whose rule for packs holds also where nobody names one: what comes from a site is there for
     * every library.
     *
     * @return the one that the workbench opened last; empty when it never opened any
     */
    public Optional<Path> library() {
        return path(LIBRARY);
    }

    /**
     * Remembers the library that this user works with, and its rule for when it cannot be reached.
     *
     * @param folder absolute
     * @param rule   as {@link org.coachline.catalog.trust.TrustPolicy#text} has it; what is no rule lets nobody in
     * @throws IOException when that cannot be kept; then nothing is changed
     */
    public void setLibrary(Path folder, String rule) throws IOException {
        if (!library().equals(Optional.of(folder)) || !rule().equals(Optional.of(rule))) {
            change(all -> {
                all.setProperty(LIBRARY, folder.toString());
                all.setProperty(RULE, rule);
            });
        }
    }

    /**
     * The rule for packs of {@link #library} as it was when that was last open.
     *
     * @return empty when it was not kept
     */
    public Optional<String> rule() {
        return Optional.ofNullable(read().getProperty(RULE));
    }

    /**
     * Has a folder watched, in place of the one before.
     *
     * @param folder absolute; empty for none
     * @throws IOException when that cannot be kept; then nothing is changed
     */
    public void setFolder(Optional<Path> folder) throws IOException {
        change(all -> all.setProperty(FOLDER, folder.map(Path::toString).orElse("")));
    }

    /** Workbench and command line may change it at once: each changes what it finds while it alone may. What cannot be read is not written over. */
    private void change(Consumer<Properties> by) throws IOException {
        Files.createDirectories(config);
        // Java refuses a process a second lock on one file instead of waiting for the first.
        synchronized (PackChoices.class) {
            try (FileChannel channel = FileChannel.open(config.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = channel.lock()) {
                Properties all = new Properties();
                load(all);
                by.accept(all);
                write(all);
            }
        }
    }

    private void write(Properties all) throws IOException {
        Path beside = Files.createTempFile(config, FILE, ".part");
        try {
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                all.store(out, null);
            }
            Files.move(beside, config.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Properties read() {
        Properties all = new Properties();
        try {
            load(all);
        } catch (IOException e) {
            System.getLogger(PackChoices.class.getName()).log(System.Logger.Level.WARNING, "cannot read " + config.resolve(FILE), e);
        }
        return all;
    }

    private void load(Properties all) throws IOException {
        Path file = config.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(in);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
    }
}
