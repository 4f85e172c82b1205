/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

/** What an entry of the audit trail tells of. The names are stored: they are never changed, and new ones are added at the end. */
public enum AuditKind {
    /** Something came in: a call, a transcript, a workbook, a pack. */
    IMPORT,
    /** A score, or a change of one. */
    SCORE,
    /** A scorecard was published or retired. */
    SCORECARD,
    /** A calibration was begun, closed or discussed. */
    CALIBRATION,
    /** A review was delivered to its agent. */
    DELIVERY,
    /** An agent acknowledged or answered. */
    REPLY,
    /** A score was disputed. */
    DISPUTE,
    /** A dispute was decided. */
    RULING,
    /** A span of a call was silenced, or a text masked. */
    REDACTION,
    /** What was silenced or masked was shown. */
    UNMASKING,
    /** A document was deleted by somebody. */
    DELETION,
    /** Something was set for everybody. */
    SETTING,
    /** A legal hold was laid on something, or lifted. */
    HOLD,
    /** Something went because a rule of retention said so. */
    RETENTION,
    /** What the library knew of a person was erased. */
    ERASURE,
    /** A backup was made, or taken away. */
    BACKUP,
    /** The library was put back from a backup. */
    RESTORE,
    /** Something left the library as a file, for others to read. */
    EXPORT,
    /** A kind that this Coachline does not know. */
    OTHER
}
