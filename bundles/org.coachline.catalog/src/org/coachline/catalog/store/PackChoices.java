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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.coachline.extension.UserFolder;

/**
 * What a user chose about packs: which are switched off, and which folder is watched besides. Kept in a small file, the same for the
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
        Set<String> off = new TreeSet<>();
        for (String each : read().getProperty(OFF, "").split(",")) {
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
        Set<String> off = off();
        if (now ? off.add(id) : off.remove(id)) {
            change(all -> all.setProperty(OFF, String.join(",", off)));
        }
    }

    /**
     * The folder that is watched for packs besides the user's own.
     *
     * @return empty when none is
     */
    public Optional<Path> folder() {
        String folder = read().getProperty(FOLDER, "").strip();
        try {
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (java.nio.file.InvalidPathException e) {
            System.getLogger(PackChoices.class.getName()).log(System.Logger.Level.WARNING, "no folder: " + folder, e);
            return Optional.empty();
        }
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

    private synchronized void change(Consumer<Properties> by) throws IOException {
        Properties all = read();
        by.accept(all);
        Files.createDirectories(config);
        Path beside = Files.createTempFile(config, FILE, ".part");
        try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            all.store(out, null);
        }
        Files.move(beside, config.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Properties read() {
        Properties all = new Properties();
        Path file = config.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(in);
            } catch (IOException | IllegalArgumentException e) {
                System.getLogger(PackChoices.class.getName()).log(System.Logger.Level.WARNING, "cannot read " + file, e);
            }
        }
        return all;
    }
}
