/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbered steps that make the database of today out of nothing or of an older one. A step, once released, is never changed.
 *
 * @param steps the names of the schema files, in order: the first makes version 1
 */
public record Schema(List<String> steps) {

    /** The step after which what was logged before becomes the beginning of the audit trail, which SQL cannot hash. */
    private static final String AUDIT = "v008";

    /** The step after which what was erased before is marked as such, which needs a key that SQL cannot make. */
    private static final String GONE = "v014";

    /** The step after which open calibrations have copies of what was handed in, which SQL cannot make. */
    private static final String ORIGINALS = "v016";

    /** The steps of this version of Coachline. */
    public static final Schema CURRENT = new Schema(List.of("v001", "v002", "v003", "v004", "v005", "v006", "v007", AUDIT, "v009", "v010", "v011", "v012", "v013", GONE, "v015",
            ORIGINALS));

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    /** The version that the last step makes. */
    public int version() {
        return steps.size();
    }

    /** Runs the steps after a version, in the transaction of the session. */
    void raise(Session session, SqlDialect dialect, int from) throws SQLException {
        for (int version = from + 1; version <= version(); version++) {
            String step = steps.get(version - 1);
            List<String> statements = new ArrayList<>(statements(step + ".sql"));
            statements.addAll(statements(step + dialect.schemaSuffix()));
            try (Statement statement = session.connection().createStatement()) {
                for (String sql : statements) {
                    statement.executeUpdate(dialect.ddl(sql));
                }
            }
            if (AUDIT.equals(step)) {
                AuditLog.adopt(session);
            }
            if (GONE.equals(step)) {
                GoneTable.adopt(session);
            }
            if (ORIGINALS.equals(step)) {
                Originals.adopt(session);
            }
            session.update("INSERT INTO schema_version (version, applied_millis) VALUES (?, ?)", version, System.currentTimeMillis());
        }
    }

    private static List<String> statements(String file) throws SQLException {
        try (InputStream in = Schema.class.getResourceAsStream("schema/" + file)) {
            if (in == null) {
                return List.of();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return EMPTY_LINES.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty() && !part.startsWith("--")).toList();
        } catch (IOException e) {
            throw new SQLException("the schema " + file + " cannot be read", e);
        }
    }
}
