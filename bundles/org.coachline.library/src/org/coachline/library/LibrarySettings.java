/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coachline.library.internal.SettingsTable;

/**
 * What a team has set for everybody who opens a library: texts by name. What they mean is their owners' business; a name that nobody here
 * knows, as a newer Coachline may have set it, is kept. Thread-safe; blocks on the disk, some milliseconds. All methods throw
 * {@link LibraryException} when the library cannot be read or written.
 */
public final class LibrarySettings {

    /** Stands among the ids of a {@link LibraryChange} that changed settings. */
    public static final String CHANGED = SettingsTable.CHANGED;

    /**
     * The setting that says whether what was redacted may be brought to light again: {@link #UNMASKING_ALLOWED}, or anything else where
     * it may not. Kept by the library itself, whoever saves a call.
     */
    public static final String UNMASKING = "redaction-unmasking";

    /** What the setting {@link #UNMASKING} says where somebody allowed it. */
    public static final String UNMASKING_ALLOWED = "allowed";

    /** The setting that says whether whoever redacts may leave out why: {@link #REDACTION_REASON_OPTIONAL}, or anything else where a reason is asked for. */
    public static final String REDACTION_REASON = "redaction-reason";

    /** What the setting {@link #REDACTION_REASON} says where a reason may be left out. */
    public static final String REDACTION_REASON_OPTIONAL = "optional";

    private final SettingsTable table;
    private final Runnable changed;

    /** Made by the library alone. */
    LibrarySettings(SettingsTable table, Runnable changed) {
        this.table = table;
        this.changed = changed;
    }

    /** All that is set, by name. */
    public Map<String, String> all() throws LibraryException {
        return table.all();
    }

    /**
     * Sets some, all at once, and keeps who did it and when. What is as it was is no change.
     *
     * @param values new texts by name; nothing takes a setting away, so that what is usual holds again
     * @param who    changes them
     * @throws LibraryException READ_ONLY, FULL or IO; nothing is changed then
     */
    public void change(Map<String, Optional<String>> values, String who) throws LibraryException {
        if (table.change(values, Objects.requireNonNull(who))) {
            changed.run();
        }
    }

    /** What was changed, the latest first. */
    public List<SettingChange> log() throws LibraryException {
        return table.log();
    }
}
