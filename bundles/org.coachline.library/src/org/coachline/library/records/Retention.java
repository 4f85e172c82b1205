/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.LibrarySettings;
import org.coachline.library.internal.Messages;
import org.coachline.library.internal.RetentionRun;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Retention by rule: what is older than a rule allows goes, after somebody has seen the list and said so. Nothing goes by itself.
 * Thread-safe; blocks on the disk. All methods throw {@link LibraryException} when the library cannot be read or written.
 */
public final class Retention {

    /** The name of the setting that keeps the rules. */
    public static final String RULES = "retention.rules";

    private final LibrarySettings settings;
    private final RetentionRun run;
    private final Runnable changed;

    /** Made by {@link Records} alone. */
    Retention(LibrarySettings settings, RetentionRun run, Runnable changed) {
        this.settings = settings;
        this.run = run;
        this.changed = changed;
    }

    /**
     * The rules; none in a library for which nobody made any.
     *
     * @throws LibraryException DAMAGED when what is kept of them cannot be understood: nothing goes by rules that are not understood
     */
    public List<RetentionRule> rules() throws LibraryException {
        Optional<List<RetentionRule>> rules = RetentionRule.read(settings.all().getOrDefault(RULES, ""));
        if (rules.isEmpty()) {
            throw new LibraryException(Reason.DAMAGED, Messages.get("retention.rules"), null);
        }
        return rules.get();
    }

    /** Sets the rules, all at once, for everybody who opens the library. On record as a setting. */
    public void setRules(List<RetentionRule> rules, String who) throws LibraryException {
        settings.change(Map.of(RULES, rules.isEmpty() ? Optional.empty() : Optional.of(RetentionRule.write(rules))), who);
    }

    /**
     * Lists exactly what would go now, and what would stay because of a hold or an open dispute. Changes nothing. A hundred
     * thousand calls in some seconds.
     *
     * @param now counted to then
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public List<Due> due(Instant now, IProgressMonitor monitor) throws LibraryException {
        return run.due(rules(), now, monitor);
    }

    /**
     * Lets go what is on a list, each thing in a transaction of its own together with its entry in the audit trail; files go after
     * that. What is under a hold by now, is not due any more or was changed so that it cannot be read stays, and is told. When it is cancelled, what went is
     * gone and the rest is as it was; a file that could not be deleted is tried again by the next run.
     *
     * @param list what {@link #due} gave
     */
    public Outcome run(List<Due> list, Instant now, String who, IProgressMonitor monitor) throws LibraryException {
        try {
            return run.run(rules(), list, now, who, monitor);
        } finally {
            changed.run();
        }
    }
}
