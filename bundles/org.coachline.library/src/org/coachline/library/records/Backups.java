/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.LibrarySettings;
import org.coachline.library.internal.BackupFolder;
import org.coachline.library.internal.BackupRun;
import org.coachline.library.internal.Messages;
import org.coachline.library.internal.Restoration;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Backups of a library: the database as it was at one moment, copied by the database itself while others work, opened and checked
 * before it counts; and the library's own recordings, each once however many backups know it. Recordings outside of the library
 * are the recorder's and are not copied.
 *
 * <p>Thread-safe; blocks on the disk for as long as copying takes.
 */
public final class Backups {

    private static final String FOLDER = "backup.folder";
    private static final String AUTOMATIC = "backup.automatic";
    private static final String RECORDINGS = "backup.recordings";
    private static final String KEEP = "backup.keep";

    /** Beside a library on its own disk, where nobody asked for them. */
    private static final int[] FEW = {3, 1, 1};

    private final Path library;
    private final LibrarySettings settings;
    private final BackupRun run;

    /** Made by {@link Records} alone. */
    Backups(Path library, LibrarySettings settings, BackupRun run) {
        this.library = library;
        this.settings = settings;
        this.run = run;
    }

    /**
     * Where backups go and how many are kept. Until somebody sets it, the database alone is copied, into the library's own folder:
     * that is a remedy for mistakes and damage, not for a disk that is lost, and fewer are kept.
     */
    public BackupRule rule() throws LibraryException {
        Map<String, String> all = settings.all();
        int[] keep = all.containsKey(FOLDER) ? new int[] {BackupRule.DAYS, BackupRule.WEEKS, BackupRule.MONTHS} : FEW.clone();
        String[] parts = all.getOrDefault(KEEP, "").split("/");
        Path folder = library.resolve(BackupFolder.OWN);
        try {
            for (int i = 0; i < keep.length && parts.length == keep.length; i++) {
                keep[i] = Math.max(i == 0 ? 1 : 0, Math.min(1000, Integer.parseInt(parts[i].strip())));
            }
            folder = library.resolve(all.getOrDefault(FOLDER, BackupFolder.OWN));
        } catch (NumberFormatException | InvalidPathException e) {
            // Set by somebody elsewhere, or on a computer with other paths: what is usual holds, which the page shows.
            System.getLogger(Backups.class.getName()).log(System.Logger.Level.WARNING, "settings of backups cannot be understood", e);
        }
        return new BackupRule(folder, !"false".equals(all.get(AUTOMATIC)), "true".equals(all.get(RECORDINGS)), keep[0], keep[1], keep[2]);
    }

    /** Whether somebody has said where backups go. */
    public boolean isChosen() throws LibraryException {
        return settings.all().containsKey(FOLDER);
    }

    /** Sets where backups go and how many are kept, and makes the folder if it is not there. On record as settings. */
    public void setRule(BackupRule rule, String who) throws LibraryException {
        BackupFolder.make(rule.folder());
        Map<String, Optional<String>> values = new HashMap<>();
        boolean own = rule.folder().equals(library.resolve(BackupFolder.OWN));
        values.put(FOLDER, own ? Optional.empty() : Optional.of(rule.folder().toAbsolutePath().normalize().toString()));
        values.put(AUTOMATIC, rule.automatic() ? Optional.empty() : Optional.of("false"));
        values.put(RECORDINGS, rule.withRecordings() ? Optional.of("true") : Optional.empty());
        values.put(KEEP, Optional.of(rule.days() + "/" + rule.weeks() + "/" + rule.months()));
        settings.change(values, who);
    }

    /** The whole backups in a folder, of whichever library, the latest first. What is none is passed over. */
    public static List<Backup> in(Path folder) throws LibraryException {
        return BackupFolder.list(folder);
    }

    /** Reads one backup. Nothing where there is none, or only a part of one. */
    public static Optional<Backup> read(Path folder) {
        return BackupFolder.read(folder);
    }

    /**
     * Makes a backup, opens and checks it, and only then gives it its name; and takes away automatic ones that are not kept any
     * longer. What an earlier run left half-made is cleared away.
     *
     * @param automatic whether it may be taken away again
     * @throws LibraryException LOCKED if somebody makes one there now, FULL or IO naming the folder; nothing half-made is left
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing half-made is left
     */
    public Backup make(BackupRule rule, boolean automatic, String who, IProgressMonitor monitor) throws LibraryException {
        return run.make(rule, automatic, who, ZonedDateTime.now(), monitor);
    }

    /**
     * Makes the backup of a day, unless the library is open to be read only, nobody wants one, or today has one already.
     *
     * @throws LibraryException NOT_FOUND if the folder that was chosen is not there, as when its disk is not; and as {@link #make} does
     */
    public Optional<Backup> makeIfDue(Instant now, ZoneId zone, String who, IProgressMonitor monitor) throws LibraryException {
        BackupRule rule = rule();
        if (!run.writable() || !rule.automatic()) {
            return Optional.empty();
        }
        if (isChosen() && !Files.isDirectory(rule.folder())) {
            // A disk that is not plugged in: what would be made in its place lay on the wrong one.
            throw new LibraryException(Reason.NOT_FOUND, Messages.get("backup.noFolder", rule.folder()), null);
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        String id = run.libraryId();
        boolean made = BackupFolder.list(rule.folder()).stream().anyMatch(each -> each.libraryId().equals(id) && each.at().atZone(zone).toLocalDate().equals(today));
        return made ? Optional.empty() : Optional.of(run.make(rule, true, who, now.atZone(zone), monitor));
    }

    /**
     * Puts a library back from a backup. It is put together and checked beside its place, and takes the place only when it is whole;
     * a library that is there is moved aside and kept. When the process is killed in between, the next opening or restoration finishes
     * or takes back what was begun.
     *
     * @param backup folder of the backup
     * @param target where the library is to be; absolute
     * @param over   whether a library that is there may be moved aside
     * @throws LibraryException NOT_FOUND or DAMAGED if that is no whole backup; EXISTS if something is there; LOCKED if the library there
     *                          is open; FULL, IO; nothing is changed then
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing is changed then
     */
    public static Restored restore(Path backup, Path target, boolean over, String who, IProgressMonitor monitor) throws LibraryException {
        return new Restoration(backup.toAbsolutePath().normalize(), target.toAbsolutePath().normalize(), who).run(over, monitor);
    }
}
