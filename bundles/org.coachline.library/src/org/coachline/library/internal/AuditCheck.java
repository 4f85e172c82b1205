/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.coachline.library.AuditHead;
import org.coachline.library.AuditKind;
import org.coachline.library.CheckReport.Area;
import org.coachline.library.CheckReport.Problem;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the audit trail from its first entry and finds what is not as it was written: a changed entry, a gap, an end that
 * was cut off as far as anything is left that tells of it, texts that were taken out without an erasure on record.
 */
final class AuditCheck {

    private static final int STEP = 1000;

    private final Session session;
    private final SqlDialect dialect;
    private final AuditHeadFile headFile;
    private final List<Problem> problems = new ArrayList<>();
    private final BitSet withoutTexts = new BitSet();
    private long broken;
    private long last;
    private byte[] previous;

    AuditCheck(Session session, SqlDialect dialect, AuditHeadFile headFile) {
        this.session = session;
        this.dialect = dialect;
        this.headFile = headFile;
        this.previous = new byte[0];
    }

    List<Problem> problems(@Nullable IProgressMonitor monitor) throws SQLException {
        previous = AuditChain.beginning(AuditLog.libraryId(session));
        SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, session.number("SELECT COUNT(*) FROM audit") / STEP + 1));
        session.each("SELECT seq, at_millis, kind, subject_type, subject_id, who_salt, who, said_salt, label, before_text, after_text, who_seal, "
                + "said_seal, hash FROM audit ORDER BY seq", row -> {
                    if (row.getLong(1) % STEP == 0) {
                        progress.split(1);
                    }
                    look(row);
                });
        if (broken > 1) {
            problems.add(problem(last, "audit.more", broken - 1));
        }
        int silent = withoutTexts.nextSetBit(0);
        if (silent >= 0) {
            problems.add(problem(silent, "audit.emptied", silent, withoutTexts.cardinality()));
        }
        end();
        for (String guard : dialect.missingGuards(session)) {
            problems.add(new Problem(Area.AUDIT, guard, Messages.get("audit.noGuard", guard)));
        }
        return problems;
    }

    private void look(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        if (sequence != last + 1) {
            breaks(sequence, "audit.gap", last + 1, sequence - 1);
        } else if (!isSealed(row)) {
            breaks(sequence, "audit.changed", sequence);
        } else if (!follows(row, sequence)) {
            breaks(sequence, "audit.unchained", sequence);
        }
        erasures(row, sequence);
        previous = AuditLog.bytes(row, 14);
        last = sequence;
    }

    private static boolean isSealed(ResultSet row) throws SQLException {
        byte @Nullable [] whoSalt = row.getBytes(6);
        byte @Nullable [] saidSalt = row.getBytes(8);
        boolean who = whoSalt == null ? row.getString(7) == null : Arrays.equals(AuditLog.bytes(row, 12), AuditChain.seal(whoSalt, row.getString(7)));
        boolean said = saidSalt == null ? row.getString(9) == null && row.getString(10) == null && row.getString(11) == null
                : Arrays.equals(AuditLog.bytes(row, 13), AuditChain.seal(saidSalt, row.getString(9), row.getString(10), row.getString(11)));
        return who && said;
    }

    private boolean follows(ResultSet row, long sequence) throws SQLException {
        return Arrays.equals(AuditLog.bytes(row, 14), AuditChain.hash(previous, sequence, row.getLong(2), Columns.text(row, 3), Columns.text(row, 4),
                Columns.text(row, 5), AuditLog.bytes(row, 12), AuditLog.bytes(row, 13)));
    }

    /** Texts may go only when a later entry says that they went. */
    private void erasures(ResultSet row, long sequence) throws SQLException {
        if (sequence > 0 && sequence < Integer.MAX_VALUE && (row.getBytes(6) == null || row.getBytes(8) == null)) {
            withoutTexts.set((int) sequence);
        }
        if (AuditKind.ERASURE.name().equals(row.getString(3)) && AuditRanges.SUBJECT.equals(row.getString(4))) {
            AuditRanges.clear(withoutTexts, Columns.text(row, 11), sequence);
        }
    }

    private void breaks(long sequence, String key, Object... arguments) {
        broken++;
        if (broken == 1) {
            problems.add(problem(sequence, key, arguments));
        }
    }

    private static Problem problem(long sequence, String key, Object... arguments) {
        return new Problem(Area.AUDIT, String.valueOf(sequence), Messages.get(key, arguments));
    }

    private void end() throws SQLException {
        long ever = dialect.lastNumber(session, "audit");
        if (ever > last) {
            problems.add(problem(last + 1, "audit.cut", last, ever));
            return;
        }
        try {
            Optional<AuditHead> noted = headFile.read();
            if (noted.isEmpty()) {
                if (last > 0) {
                    problems.add(problem(last, "audit.noHead", AuditHeadFile.NAME));
                }
            } else if (noted.get().sequence() > last) {
                problems.add(problem(last + 1, "audit.behind", last, noted.get().sequence(), AuditHeadFile.NAME));
            } else if (!AuditReader.holds(session, noted.get())) {
                problems.add(problem(noted.get().sequence(), "audit.otherHead", noted.get().sequence(), AuditHeadFile.NAME));
            }
        } catch (IOException e) {
            problems.add(problem(last, "audit.noHead", AuditHeadFile.NAME));
        }
    }
}
