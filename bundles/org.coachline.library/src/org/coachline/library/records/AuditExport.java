/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditHead;
import org.coachline.library.AuditQuery;
import org.coachline.library.AuditTrail;
import org.coachline.library.LibraryException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Writes an audit trail for others to read, entry by entry: as JSON, or as comma-separated values (RFC 4180) in which no cell is taken
 * for a formula. Both carry the trail's head, which shows later whether the trail still holds what was written.
 */
public final class AuditExport {

    /** How it is written. */
    public enum Format {
        /** One object with {@code head} and {@code entries}. */
        JSON,
        /** A line an entry, the head as the last. */
        CSV
    }

    private static final String FORMULA = "=+-@\t\r";
    private static final int STEP = 1000;

    private final AuditTrail trail;
    private final AuditQuery query;

    /**
     * @param trail where from
     * @param query which entries
     */
    public AuditExport(AuditTrail trail, AuditQuery query) {
        this.trail = trail;
        this.query = query;
    }

    /**
     * Writes a file, in place of the one that is there once it is whole.
     *
     * @return how many entries
     * @throws IOException      naming nothing; the file that was there is as it was
     * @throws LibraryException when the library cannot be read
     * @throws OperationCanceledException if the monitor was cancelled; the file that was there is as it was
     */
    public long write(Path file, Format format, IProgressMonitor monitor) throws IOException, LibraryException {
        Path begun = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            long entries;
            try (BufferedWriter out = Files.newBufferedWriter(begun, StandardCharsets.UTF_8)) {
                if (format == Format.CSV) {
                    // By this spreadsheets know that it is UTF-8.
                    out.write('\ufeff');
                }
                entries = write(out, format, monitor);
            }
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
            return entries;
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    /** The same to a writer, which is left open. */
    public long write(Writer out, Format format, IProgressMonitor monitor) throws IOException, LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, trail.count(query) / STEP + 1));
        AuditHead head = trail.head();
        out.write(format == Format.JSON ? "{\n\"head\": " + json(head.toString()) + ",\n\"entries\": ["
                : "number,at,kind,subject type,subject,called,who,before,after,erased,hash\r\n");
        long[] count = {0};
        try {
            trail.each(query, entry -> {
                if (++count[0] % STEP == 0) {
                    progress.split(1);
                }
                try {
                    out.write(format == Format.JSON ? (count[0] == 1 ? "\n" : ",\n") + json(entry) : csv(entry));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write(format == Format.JSON ? "]\n}\n" : ",,head," + head + ",,,,,,,\r\n");
        return count[0];
    }

    private static String json(AuditEntry entry) {
        return "{\"number\": " + entry.sequence() + ", \"at\": " + json(entry.at().toString()) + ", \"kind\": " + json(entry.kind().name())
                + ", \"subjectType\": " + json(entry.subjectType()) + ", \"subject\": " + json(entry.subjectId()) + ", \"called\": " + json(entry.label())
                + ", \"who\": " + json(entry.who()) + ", \"before\": " + json(entry.before()) + ", \"after\": " + json(entry.after()) + ", \"erased\": "
                + entry.erased() + ", \"hash\": " + json(entry.hash()) + "}";
    }

    private static String json(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Half a surrogate pair would be no UTF-8; what controls nothing here is written as its number.
            boolean lone = Character.isSurrogate(c) && !(Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || lone) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static String csv(AuditEntry entry) {
        return String.join(",", Long.toString(entry.sequence()), entry.at().toString(), entry.kind().name(), cell(entry.subjectType()), cell(entry.subjectId()),
                cell(entry.label()), cell(entry.who()), cell(entry.before()), cell(entry.after()), Boolean.toString(entry.erased()), entry.hash()) + "\r\n";
    }

    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = (FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" : "") + text.replace("\u0000", "");
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
