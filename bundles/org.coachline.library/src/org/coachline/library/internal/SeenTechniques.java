/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.coachline.library.LibraryException;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;

/** Items of packs as they were when something referred to them. */
public final class SeenTechniques {

    private static final String FIND = "SELECT name, category, color, icon, intent, how, phrases_to_say, phrases_to_avoid, COALESCE((SELECT definition "
            + "FROM seen_scorecards s WHERE s.pack = t.pack AND s.item = t.item AND s.version = t.version), '') FROM seen_techniques t "
            + "WHERE pack = ? AND item = ? AND version = ?";
    private static final String INSERT = "INSERT INTO seen_techniques (pack, item, version, name, category, color, icon, intent, how, phrases_to_say, "
            + "phrases_to_avoid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (pack, item, version) DO NOTHING";

    private static final String DEFINE = "INSERT INTO seen_scorecards (pack, item, version, definition) VALUES (?, ?, ?, ?) "
            + "ON CONFLICT (pack, item, version) DO NOTHING";

    private final Database database;
    private volatile Function<CatalogRef, Optional<SeenTechnique>> source = reference -> Optional.empty();

    /** @param database where they are kept */
    public SeenTechniques(Database database) {
        this.database = database;
    }

    /** Sets who knows the items of the packs that are there. */
    public void setSource(Function<CatalogRef, Optional<SeenTechnique>> newSource) {
        source = newSource;
    }

    /** Keeps one, unless it is kept already. */
    public void remember(SeenTechnique technique) throws LibraryException {
        database.write(session -> {
            keep(session, List.of(technique));
            return 0;
        });
    }

    /** One that was kept. */
    public Optional<SeenTechnique> find(CatalogRef reference) throws LibraryException {
        return database.read(session -> find(session, reference));
    }

    /** Of these references, those that are not kept yet and that the source knows. */
    List<SeenTechnique> unseen(Collection<CatalogRef> references) throws LibraryException {
        if (references.isEmpty()) {
            return List.of();
        }
        List<CatalogRef> missing = database.read(session -> {
            List<CatalogRef> unknown = new ArrayList<>();
            for (CatalogRef reference : references) {
                if (find(session, reference).isEmpty()) {
                    unknown.add(reference);
                }
            }
            return unknown;
        });
        List<SeenTechnique> found = new ArrayList<>();
        missing.forEach(reference -> source.apply(reference).ifPresent(found::add));
        return found;
    }

    void keep(Session session, List<SeenTechnique> techniques) throws SQLException {
        for (SeenTechnique each : techniques) {
            session.update(INSERT, each.ref().pack(), each.ref().item(), each.ref().version(), each.name(), each.category(), each.color(), each.icon(),
                    each.intent(), each.how(), String.join("\n", each.phrasesToSay()), String.join("\n", each.phrasesToAvoid()));
            if (!each.definition().isEmpty()) {
                session.update(DEFINE, each.ref().pack(), each.ref().item(), each.ref().version(), each.definition());
            }
        }
    }

    private static Optional<SeenTechnique> find(Session session, CatalogRef reference) throws SQLException {
        return session.first(FIND,
                row -> new SeenTechnique(reference, row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                        row.getString(6), lines(row.getString(7)), lines(row.getString(8)), row.getString(9)),
                reference.pack(), reference.item(), reference.version());
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
