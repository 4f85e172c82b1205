/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.text.MessageFormat;

import org.coachline.library.records.SoundFile.Action;
import org.eclipse.osgi.util.NLS;

/** What the commands about records say. Patterns are those of {@link MessageFormat}. */
final class RecordMessages extends NLS {

    public static String Action_delete;
    public static String Action_deleteOutside;
    public static String Action_leave;
    public static String Action_shared;
    public static String Audit_broken;
    public static String Audit_day;
    public static String Audit_either;
    public static String Audit_erased;
    public static String Audit_acceptWhy;
    public static String Audit_headForm;
    public static String Audit_headGone;
    public static String Audit_kinds;
    public static String Audit_line;
    public static String Audit_whole;
    public static String Backup_line;
    public static String Erase_goes;
    public static String Erase_gone;
    public static String Erase_stays;
    public static String Erase_unreachable;
    public static String Erase_which;
    public static String Erase_who;
    public static String Hold_line;
    public static String Hold_which;
    public static String Person_unknown;
    public static String Restore_aside;
    public static String Restore_done;
    public static String Restore_missing;
    public static String Restore_undone;
    public static String Retention_done;
    public static String Retention_form;
    public static String Retention_goes;
    public static String Retention_stays;
    public static String Retention_total;
    public static String Retention_which;
    public static String Unused_copy;
    public static String Unused_damaged;
    public static String Unused_deleted;
    public static String Unused_dry;
    public static String Unused_total;
    public static String Unused_why;

    static {
        NLS.initializeMessages("org.coachline.cli.internal.records", RecordMessages.class);
    }

    private RecordMessages() {
    }

    static String format(String pattern, Object... arguments) {
        return CliMessages.format(pattern, arguments);
    }

    static String action(Action action) {
        return switch (action) {
        case DELETE_COPY -> Action_delete;
        case DELETE_OUTSIDE -> Action_deleteOutside;
        case LEAVE_OUTSIDE -> Action_leave;
        case SHARED -> Action_shared;
        };
    }
}
